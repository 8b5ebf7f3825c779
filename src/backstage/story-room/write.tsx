import type { RoomStory } from '../../audience/index.ts'
import { rehearsal } from '../../coaching/index.ts'
import { withError } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { writing } from '../../responses/index.ts'
import { guidelines } from '../../staff/index.ts'
import { KeptWordsPage } from './aside.page.tsx'
import { atWork } from './at-work.ts'
import { coachInRoom } from './coach/coach-view.ts'
import { keepOverride, wantsReadBack } from './coach/read-back.tsx'
import { isThin, keepSentAsItIs } from './coach/thin-answer.tsx'
import { enterRoom } from './enter-room.ts'
import { formOf, knowing, readResponse, type TypedResponse } from './response-form.ts'
import { RoomPage } from './room.page.tsx'
import { type RoomView, roomView } from './room-view.ts'
import { words } from './words.ts'

/** Saves a draft, shows how it will look, or sends it to be checked: three buttons of one form. */
export async function takeAnswer(visit: Visit): Promise<Answer> {
  return inRoom(visit, async (view) => {
    const wish = visit.body.do
    const typed = readResponse(asked(visit), view, { finished: !keepsDraft(wish) })
    if (!typed.isRight) return comeBack(view, typed, 422)
    const isToGo = !keepsDraft(wish) && wish !== 'preview'
    const thin = isToGo && (await isThin(visit, view, typed))
    const act = isToGo && !thin ? writing.submitResponse : writing.saveDraft
    const leadsTo = thin ? thinPath(view) : whereAfter(view, wish)
    return tryTo(visit, { view, typed, leadsTo }, async (work) => {
      if (typed.form.values.guidelines !== '') await acknowledge(work, view)
      const responseId = await act(work, { ...whoWrites(view, typed), ...typed.words })
      const own = { responseId, accountId: view.viewer.accountId }
      await keepOverride(work, wish, own)
      await keepSentAsItIs(work, wish, own)
      if (wish === 'rehearse') await rehearsal.askForRehearsal(work, own)
    })
  })
}

/** Shows how what is typed reads, and keeps nothing: for an answer that is public, and while somebody writes. */
export async function readBack(visit: Visit): Promise<Answer> {
  return inRoom(visit, async (view) => {
    const own = view.own.find(({ publicId }) => publicId === visit.query.answer) ?? null
    const typed = readResponse(asked(visit), view, { finished: false })
    if (!typed.isRight) return comeBack(view, typed, 422, own)
    const draft = own ?? atWork(view.own)
    const coached = await coachInRoom(visit.app, view, {
      ...typed.words,
      organisationId: typed.organisationId,
      responseId: draft?.status === 'published' ? null : (draft?.id ?? null),
    })
    return page(<RoomPage view={view} form={typed.form} changing={own} coached={coached} />)
  })
}

/** Sends the draft that was just looked at. */
export async function sendDraft(visit: Visit): Promise<Answer> {
  return inRoom(visit, async (view) => {
    const own = atWork(view.own)
    if (!own) return seeOther(roomPath(view))
    const { basedOn = String(own.version) } = visit.body
    if (basedOn !== String(own.version)) return seeOther(`${roomPath(view)}/preview?changed=yes`)
    const form = formOf(own, view.story.me.why)
    const typed = readResponse({ ...asked(visit), body: form.values }, view, { finished: true })
    if (!typed.isRight) return comeBack(view, typed, 422)
    if (await isThin(visit, view, typed)) return seeOther(thinPath(view))
    return tryTo(visit, { view, typed, leadsTo: `${roomPath(view)}?saved=sent` }, async (work) => {
      await writing.submitResponse(work, { ...whoWrites(view, typed), ...typed.words })
    })
  })
}

/** Takes other words for an answer that is public. */
export async function changeAnswer(visit: Visit): Promise<Answer> {
  return inRoom(visit, async (view) => {
    const own = view.own.find(({ publicId }) => publicId === visit.params.answerId)
    if (!own) return notFound()
    const typed = readResponse(asked(visit), view, { finished: true })
    if (!typed.isRight) return comeBack(view, typed, 422, own)
    return tryTo(visit, { view, typed, own, leadsTo: `${roomPath(view)}?saved=sent` }, async (work) => {
      await writing.editResponse(work, {
        responseId: own.id,
        accountId: view.viewer.accountId,
        ...typed.words,
      })
    })
  })
}

export async function deleteAnswer(visit: Visit): Promise<Answer> {
  return inRoom(visit, async (view) => {
    const own = view.own.find(({ publicId }) => publicId === visit.params.answerId)
    if (!own) return notFound()
    const { accountId } = view.viewer
    await visit.app.work((work) => writing.deleteResponse(work, { responseId: own.id, accountId }))
    return seeOther(`${roomPath(view)}?saved=deleted`)
  })
}

/** Lets in those who may answer. Where the story has gone, nothing is sent and every word comes back. */
async function inRoom(visit: Visit, act: (view: RoomView) => Promise<Answer>): Promise<Answer> {
  const entered = await enterRoom(visit)
  if (entered.kind === 'outside') return notFound()
  if (entered.kind === 'withheld') return keptWords(visit, entered.sentence)
  const view = await roomView(visit.app, visit.staff, entered.story)
  return view.answersFor.length === 0 ? notFound() : act(view)
}

/** Buttons that keep what is written as a draft, finished or not. */
function keepsDraft(wish: string | string[] | undefined): boolean {
  return (
    wish === 'draft' ||
    wish === 'rehearse' ||
    wish === 'pictures' ||
    wish === 'profile' ||
    wantsReadBack(wish)
  )
}

function asked(visit: Visit) {
  return { body: visit.body, t: visit.words(words) }
}

interface Attempt {
  view: RoomView
  typed: TypedResponse
  own?: writing.OwnAnswer
  /** Where a success leads. */
  leadsTo: string
}

async function tryTo(visit: Visit, attempt: Attempt, act: (work: Work) => Promise<void>): Promise<Answer> {
  try {
    await visit.app.work(act)
    return seeOther(attempt.leadsTo)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const entered = await enterRoom(visit)
    if (entered.kind !== 'story') return keptWords(visit, error.message)
    if (error instanceof writing.Overtaken) return chooseBetween(visit, attempt, entered.story)
    const typed = { ...attempt.typed, form: withError(attempt.typed.form, 'form', error.message) }
    return comeBack(attempt.view, typed, error.status, attempt.own)
  }
}

/** Other words were kept meanwhile: both stand on one page, and neither takes the other's place before the writer says so. */
async function chooseBetween(visit: Visit, { typed, own }: Attempt, story: RoomStory): Promise<Answer> {
  const view = await roomView(visit.app, visit.staff, story)
  const other = own ? view.own.find(({ id }) => id === own.id) : atWork(view.own)
  if (!other) return comeBack(view, typed, 409)
  const form = knowing(typed.form, other)
  return page(<RoomPage view={view} form={form} changing={own ? other : null} other={other} />, {
    status: 409,
  })
}

function comeBack(
  view: RoomView,
  typed: TypedResponse,
  status: number,
  changing: writing.OwnAnswer | null = null,
) {
  return page(<RoomPage view={view} form={typed.form} changing={changing} />, { status })
}

function keptWords(visit: Visit, sentence: string): Answer {
  return page(<KeptWordsPage viewer={visit.staff} sentence={sentence} typed={visit.body} />, { status: 409 })
}

function whoWrites({ viewer, story }: RoomView, { organisationId }: TypedResponse) {
  return {
    storyId: story.id,
    accountId: viewer.accountId,
    organisationId,
    serviceId: serviceOf({ viewer, story }, organisationId),
  }
}

/** The service that somebody answers for: the only one of the organisation, or the one that their place is for. */
function serviceOf(
  { viewer, story }: Pick<RoomView, 'viewer' | 'story'>,
  organisationId: number,
): number | null {
  const services = story.services.filter((service) => service.organisationId === organisationId)
  const places = viewer.memberships.filter((place) => place.organisationId === organisationId)
  const own = services.filter(({ id }) => places.some(({ serviceIds }) => serviceIds.includes(id)))
  const [only, another] = own.length > 0 ? own : services
  return only && !another ? only.id : null
}

async function acknowledge(work: Work, { guideline, viewer }: RoomView): Promise<void> {
  if (!guideline) return
  const { organisationId, version } = guideline
  await guidelines.acknowledgeGuideline(work, { organisationId, version, accountId: viewer.accountId })
}

function whereAfter(view: RoomView, wish: string | string[] | undefined): string {
  if (wantsReadBack(wish)) return `${roomPath(view)}?coach=read#coach`
  if (wish === 'preview') return `${roomPath(view)}/preview`
  if (wish === 'rehearse') return `${roomPath(view)}?saved=shown#rehearsal`
  if (wish === 'pictures') return `${roomPath(view)}/pictures`
  if (wish === 'profile') return '/backstage/profile'
  return `${roomPath(view)}?saved=${wish === 'draft' ? 'draft' : 'sent'}`
}

/** Asks once whether there is more to say, with the reading beneath. */
function thinPath(view: RoomView): string {
  return `${roomPath(view)}?thin=yes&coach=read#thin`
}

function roomPath({ story }: RoomView): string {
  return `/backstage/stories/${story.publicId}`
}
