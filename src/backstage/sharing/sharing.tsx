import type { RoomStory } from '../../audience/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { type FormState, filledForm, readForm, withError } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { relayInRoom } from '../../relay/index.ts'
import { askAuthor, dropRequest, recordUse, requestsAbout, type SharingRequest } from '../../sharing/index.ts'
import { cast } from '../../staff/index.ts'
import { logOrganisations } from '../log/log-organisations.ts'
import { enterRoom, instead } from '../story-room/enter-room.ts'
import { fieldsOfAsking, fieldsOfUse } from './fields.ts'
import { mayRecord, SharingPage, type SharingView } from './sharing.page.tsx'
import { UsePage } from './use.page.tsx'

export function showSharing(visit: Visit): Promise<Answer> {
  return inSharing(visit, (view) => sharingPage(visit, view, filledForm()))
}

/** Asks the author. */
export function ask(visit: Visit): Promise<Answer> {
  return forThoseWhoAnswer(visit, async (view) => {
    const form = readForm(visit.body, fieldsOfAsking(visit))
    if (!form.ok) return sharingPage(visit, view, form)
    const { organisation, ...wish } = form.read
    const chosen = view.asksFor.find(({ id }) => String(id) === organisation) ?? view.asksFor[0]
    const asked = { ...wish, storyId: view.story.id, organisationId: chosen?.id ?? 0 }
    return tryTo(
      visit,
      {
        act: (work) => askAuthor(work, { ...asked, accountId: visit.staff.accountId }),
        leadsTo: `${pathOf(view.story)}?done=asked`,
      },
      (sentence) => sharingPage(visit, view, withError(form, 'form', sentence)),
    )
  })
}

/** Takes a request back that waits. */
export function drop(visit: Visit): Promise<Answer> {
  return forThoseWhoAnswer(visit, (view) =>
    tryTo(
      visit,
      {
        act: (work) => dropRequest(work, { ...whose(visit, view), request: visit.params.request ?? '' }),
        leadsTo: `${pathOf(view.story)}?done=dropped`,
      },
      (sentence) => sharingPage(visit, view, withError(filledForm(), 'form', sentence)),
    ),
  )
}

export function showUse(visit: Visit): Promise<Answer> {
  return withRequest(visit, (view, request) =>
    page(<UsePage viewer={visit.staff} story={view.story} request={request} form={filledForm()} />),
  )
}

/** Writes down that the story was used. */
export function keepUse(visit: Visit): Promise<Answer> {
  return withRequest(visit, (view, request) => {
    const form = readForm(visit.body, fieldsOfUse(visit))
    const again = (wrong: FormState) =>
      page(<UsePage viewer={visit.staff} story={view.story} request={request} form={wrong} />, {
        status: 422,
      })
    if (!form.ok) return again(form)
    const use = { ...form.read, ...whose(visit, view), request: request.publicId }
    return tryTo(
      visit,
      { act: (work) => recordUse(work, use), leadsTo: `${pathOf(view.story)}?done=used` },
      (sentence) => again(withError(form, 'usedOn', sentence)),
    )
  })
}

function whose(visit: Visit, { story, asksFor }: SharingView) {
  return {
    storyId: story.id,
    organisationIds: asksFor.map(({ id }) => id),
    accountId: visit.staff.accountId,
  }
}

/** The page of a request that stands under a yes; there is none for any other. */
function withRequest(
  visit: Visit,
  show: (view: SharingView, request: SharingRequest) => Answer | Promise<Answer>,
): Promise<Answer> {
  return forThoseWhoAnswer(visit, (view) => {
    const request = view.requests.find(({ publicId }) => publicId === visit.params.request)
    return request && mayRecord(request, view) ? show(view, request) : notFound()
  })
}

function forThoseWhoAnswer(
  visit: Visit,
  act: (view: SharingView) => Answer | Promise<Answer>,
): Promise<Answer> {
  return inSharing(visit, (view) => (view.asksFor.length > 0 ? act(view) : notFound()))
}

/** The cast of the story's services reads what its own organisations asked; those who may answer may ask. */
async function inSharing(
  visit: Visit,
  act: (view: SharingView) => Answer | Promise<Answer>,
): Promise<Answer> {
  const entered = await enterRoom(visit)
  if (entered.kind !== 'story') return instead(entered)
  const { story } = entered
  const organisations = logOrganisations(visit.staff, story.services)
  if (organisations.length === 0) return notFound()
  const answering = cast.answersFor(visit.staff, story.services)
  const [requests, relay] = await Promise.all([
    requestsAbout(visit.app.db, {
      storyId: story.id,
      organisationIds: organisations.map(({ id }) => id),
    }),
    relayInRoom(visit.app.db, { storyId: story.id, accountId: visit.staff.accountId }),
  ])
  const asksFor = organisations.filter(({ id }) => answering.includes(id))
  const today = dayOf(visit.app.clock.now())
  return act({ story, organisations, asksFor, requests, closed: relay.closed, today })
}

function sharingPage(visit: Visit, view: SharingView, form: FormState): Answer {
  const status = Object.keys(form.errors).length > 0 ? 422 : 200
  const done = visit.query.done ?? ''
  return page(<SharingPage viewer={visit.staff} view={view} form={form} done={done} />, { status })
}

interface Attempt {
  act: (work: Work) => Promise<void>
  /** Where a success leads. */
  leadsTo: string
}

/** What is refused comes back in its sentence, on the page that it came from. */
async function tryTo(
  visit: Visit,
  { act, leadsTo }: Attempt,
  refused: (sentence: string) => Answer,
): Promise<Answer> {
  try {
    await visit.app.work(act)
    return seeOther(leadsTo)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refused(error.message)
  }
}

function pathOf({ publicId }: RoomStory): string {
  return `/backstage/stories/${publicId}/sharing`
}
