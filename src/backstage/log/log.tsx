import type { RoomStory } from '../../audience/index.ts'
import { type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { cast } from '../../staff/index.ts'
import { beginUpdate, logOf, noteLimits, noteWork } from '../../worklog/index.ts'
import { enterRoom, instead } from '../story-room/enter-room.ts'
import { LogPage } from './log.page.tsx'
import { logOrganisations } from './log-organisations.ts'
import { words } from './words.ts'

/** Whose log is open: a story, and the organisations whose notes this person reads. */
interface OpenLog {
  story: RoomStory
  organisations: { id: number; name: string }[]
}

export function showLog(visit: Visit): Promise<Answer> {
  return inLog(visit, (log) => logPage(visit, log, filledForm()))
}

/** Adds a note. */
export function note(visit: Visit): Promise<Answer> {
  return inLog(visit, async (log) => {
    const form = readForm(visit.body, fieldsOf(visit))
    if (!form.ok) return logPage(visit, log, form)
    const { what, who, due, organisation } = form.read
    const chosen = log.organisations.find(({ id }) => String(id) === organisation) ?? log.organisations[0]
    const entry = {
      storyId: log.story.id,
      organisationId: chosen?.id ?? 0,
      accountId: visit.staff.accountId,
      what,
      who,
      due,
    }
    const leadsTo = `${pathOf(log)}#notes`
    return tryTo(visit, { log, form, leadsTo }, (work) => noteWork(work, entry))
  })
}

/** Begins a public answer with a note, and leads to the draft. */
export function update(visit: Visit): Promise<Answer> {
  return inLog(visit, async (log) => {
    const { story } = log
    const organisationIds = cast.answersFor(visit.staff, story.services)
    if (organisationIds.length === 0) return notFound()
    const leadsTo = `/backstage/stories/${story.publicId}?saved=draft#answer`
    return tryTo(visit, { log, form: filledForm(), leadsTo }, (work) =>
      beginUpdate(work, {
        storyId: story.id,
        accountId: visit.staff.accountId,
        entry: visit.params.entry ?? '',
        organisationIds,
        why: story.me.why,
      }),
    )
  })
}

function fieldsOf(visit: Visit) {
  const t = visit.words(words)
  const part = (max: number) => ({ max, tooLong: t('long', { max }) })
  return {
    what: text({ required: t('missing'), ...part(noteLimits.what) }),
    who: text(part(noteLimits.who)),
    due: text(part(noteLimits.due)),
    organisation: text(),
  }
}

interface Attempt {
  log: OpenLog
  form: FormState
  /** Where a success leads. */
  leadsTo: string
}

async function tryTo(
  visit: Visit,
  { log, form, leadsTo }: Attempt,
  act: (work: Work) => Promise<void>,
): Promise<Answer> {
  try {
    await visit.app.work(act)
    return seeOther(leadsTo)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.status === 404) return notFound()
    return logPage(visit, log, withError(form, 'form', error.message))
  }
}

/** The log is for the cast of the story's services. To everybody else there is no such page. */
async function inLog(visit: Visit, act: (log: OpenLog) => Promise<Answer>): Promise<Answer> {
  const entered = await enterRoom(visit)
  if (entered.kind !== 'story') return instead(entered)
  const organisations = logOrganisations(visit.staff, entered.story.services)
  return organisations.length === 0 ? notFound() : act({ story: entered.story, organisations })
}

async function logPage(visit: Visit, { story, organisations }: OpenLog, form: FormState): Promise<Answer> {
  const entries = await logOf(visit.app.db, {
    storyId: story.id,
    organisationIds: organisations.map(({ id }) => id),
    accountId: visit.staff.accountId,
  })
  const view = { story, organisations, entries, mayTell: cast.answersFor(visit.staff, story.services) }
  return page(<LogPage viewer={visit.staff} view={view} form={form} />, {
    status: Object.keys(form.errors).length > 0 ? 422 : 200,
  })
}

function pathOf({ story }: OpenLog): string {
  return `/backstage/stories/${story.publicId}/log`
}
