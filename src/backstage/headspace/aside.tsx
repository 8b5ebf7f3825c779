import type { RoomStory } from '../../audience/index.ts'
import { headspaceActs, sessions } from '../../headspace/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { choice, type FormState, filledForm, readForm, withError } from '../../platform/forms/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { enterRoom, instead } from '../story-room/enter-room.ts'
import { AsidePage } from './aside.page.tsx'
import { askingOf } from './sessions.tsx'
import { words } from './words.ts'

interface Choosing {
  story: RoomStory
  mine: sessions.Session[]
}

export function showAside(visit: Visit): Promise<Answer> {
  return inRoom(visit, (choosing) => asidePage(visit, choosing, filledForm()))
}

/** Sets a story aside for a session in which whoever does has a seat. */
export function setAside(visit: Visit): Promise<Answer> {
  return inRoom(visit, async (choosing) => {
    const ids = choosing.mine.map(({ publicId }) => publicId)
    const form = readForm(visit.body, { session: choice(ids, visit.words(words)('asideMissing')) })
    if (!form.ok) return asidePage(visit, choosing, form)
    const chosen = choosing.mine.find(({ publicId }) => publicId === form.read.session)
    const aside = {
      sessionId: chosen?.id ?? 0,
      accountId: visit.staff.accountId,
      storyId: choosing.story.id,
    }
    try {
      await visit.app.work((work) => headspaceActs.setAside(work, aside))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return asidePage(visit, choosing, withError(form, 'session', error.message))
    }
    return seeOther(`/backstage/headspace/sessions/${form.read.session}#aside`)
  })
}

async function inRoom(visit: Visit, act: (choosing: Choosing) => Answer | Promise<Answer>): Promise<Answer> {
  const entered = await enterRoom(visit)
  if (entered.kind !== 'story') return instead(entered)
  const { db, clock } = visit.app
  const mine = await sessions.mySessions(db, askingOf(visit), dayOf(clock.now()))
  return act({ story: entered.story, mine })
}

function asidePage(visit: Visit, { story, mine }: Choosing, form: FormState): Answer {
  return page(<AsidePage viewer={visit.staff} story={story} mine={mine} form={form} />, {
    status: Object.keys(form.errors).length > 0 ? 422 : 200,
  })
}
