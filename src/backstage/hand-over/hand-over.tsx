import type { RoomStory } from '../../audience/index.ts'
import { handOvers } from '../../care/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { type FormState, filledForm, readForm, text, tick, withError } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { writing } from '../../responses/index.ts'
import { cast } from '../../staff/index.ts'
import { logOrganisations } from '../log/log-organisations.ts'
import { enterRoom, instead } from '../story-room/enter-room.ts'
import { HandedOverPage, HandOverPage } from './hand-over.page.tsx'

/** A story that somebody of its cast has before them, and the organisations for which they have it. */
interface Held {
  story: RoomStory
  organisationIds: number[]
}

export function showHandOver(visit: Visit): Promise<Answer> {
  return inCast(visit, (held) => handOverPage(visit, held, filledForm()))
}

export function handOver(visit: Visit): Promise<Answer> {
  return inCast(visit, async (held) => {
    const form = readForm(visit.body, { to: text(), begun: tick() })
    const { story, organisationIds } = held
    const { to = '', begun = false } = form.ok ? form.read : {}
    const handing = {
      storyId: story.id,
      storyPublicId: story.publicId,
      organisationIds,
      serviceIds: story.services.map(({ id }) => id),
      accountId: visit.staff.accountId,
      to: to === '' ? null : accountIn(to),
      withBegun: begun,
    }
    try {
      await visit.app.work((work) => handOvers.handOver(work, handing))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return handOverPage(visit, held, withError(form, 'to', error.message))
    }
    return seeOther(pathOf(story))
  })
}

export function takeUpAgain(visit: Visit): Promise<Answer> {
  return inCast(visit, ({ story }) =>
    tryTo(visit, story, (work) =>
      handOvers.takeUpAgain(work, { storyId: story.id, accountId: visit.staff.accountId }),
    ),
  )
}

/** Goes on with what a colleague had begun: only those who may answer can have a draft. */
export function goOn(visit: Visit): Promise<Answer> {
  return inCast(visit, ({ story }) => {
    const organisationIds = cast.answersFor(visit.staff, story.services)
    if (organisationIds.length === 0) return notFound()
    const going = { storyId: story.id, accountId: visit.staff.accountId, organisationIds, why: story.me.why }
    return tryTo(visit, story, (work) => handOvers.goOnWith(work, going))
  })
}

async function tryTo(visit: Visit, story: RoomStory, act: (work: Work) => Promise<unknown>): Promise<Answer> {
  try {
    await visit.app.work(act)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.status === 404) return notFound()
    return handOverPage(visit, { story, organisationIds: [] }, withError(filledForm(), 'to', error.message))
  }
  return seeOther(`/backstage/stories/${story.publicId}#answer`)
}

/** What was typed as an account; nobody has the number 0. */
function accountIn(typed: string): number {
  return /^\d{1,9}$/.test(typed) ? Number(typed) : 0
}

function pathOf({ publicId }: RoomStory): string {
  return `/backstage/stories/${publicId}/hand-over`
}

/** For the cast of the services that a story is about. To everybody else there is no such page. */
async function inCast(visit: Visit, act: (held: Held) => Answer | Promise<Answer>): Promise<Answer> {
  const entered = await enterRoom(visit)
  if (entered.kind !== 'story') return instead(entered)
  const { story } = entered
  const organisationIds = logOrganisations(visit.staff, story.services).map(({ id }) => id)
  return organisationIds.length === 0 ? notFound() : act({ story, organisationIds })
}

async function handOverPage(visit: Visit, held: Held, form: FormState): Promise<Answer> {
  const { story } = held
  const status = Object.keys(form.errors).length > 0 ? 422 : 200
  if (story.care.isHandedOver && status === 200)
    return page(<HandedOverPage viewer={visit.staff} story={story} />)
  const [colleagues, own] = await Promise.all([
    colleaguesOf(visit, held),
    writing.ownAnswers(visit.app.db, { storyId: story.id, accountId: visit.staff.accountId }),
  ])
  const hasBegun = own.some(({ status: at, body }) => (at === 'draft' || at === 'returned') && body !== '')
  return page(<HandOverPage viewer={visit.staff} view={{ story, colleagues, hasBegun }} form={form} />, {
    status,
  })
}

async function colleaguesOf(visit: Visit, { story, organisationIds }: Held): Promise<handOvers.Colleague[]> {
  const { db, clock } = visit.app
  const serviceIds = story.services.map(({ id }) => id)
  const lists = await Promise.all(
    organisationIds.map((organisationId) =>
      handOvers.colleaguesInScope(
        db,
        { organisationId, serviceIds, today: dayOf(clock.now()) },
        visit.staff.accountId,
      ),
    ),
  )
  const each = new Map(lists.flat().map((colleague) => [colleague.accountId, colleague]))
  return [...each.values()]
}
