import { sql } from 'kysely'
import { say } from '../platform/i18n/index.ts'
import { publicId } from '../platform/keys/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { responseDeleted, responseSubmitted } from './facts.ts'
import { type Invitation, invitationOf, isOver, missingOfInvitation } from './invitation.ts'
import { lockPublicStory } from './lock-public-story.ts'
import { lapse } from './pending/lapse.ts'
import {
  keepVersion,
  type LockedResponse,
  lockResponse,
  newestVersion,
  responseAtWork,
  storyOfResponse,
} from './queries.ts'
import { type ChangeClaim, mayDelete, mayEdit, missingOf, type OwnResponse } from './rules.ts'
import { missingOfSignpost, type Signpost, signpostOf } from './signpost.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** The words of a response, as somebody writes them. */
export interface ResponseWords {
  body: string
  change: ChangeClaim
  /** One sentence: why this person answers (R18). */
  why: string
  /** Where the conversation goes on, if it does (R44). */
  signpost?: Signpost | null
  /** To what it invites, if it does (R23). */
  invitation?: Invitation | null
  /** Whether it tells how a conversation off stage ended (R43). */
  closes?: boolean
  /** A colleague who is away, in whose place it is given; the caller has checked that (R39). */
  onBehalfOf?: number | null
  /** The version of one's own words that was before the writer, 0 for none. Left out, newer words are written over. */
  basedOn?: number
}

/** Other words were kept since the writer began: in another window, or by somebody who shares the sign-in. Nothing was changed. */
export class Overtaken extends Refusal {
  constructor() {
    super(t('overtaken'), 409)
  }
}

/** A response as it comes from its writer, whose right to answer for the organisation the caller has checked. */
export interface WrittenResponse extends ResponseWords {
  storyId: number
  accountId: number
  organisationId: number
  /** The service that the writer answers for; null for the organisation as a whole. */
  serviceId: number | null
}

/**
 * Keeps a draft. One person has one response at work for a story, so a second draft is the same draft; what waited for a
 * moderator is taken back into a draft, and what a moderator returned stays with its reason.
 * @throws Refusal (409) when the story is not public; Overtaken when other words were kept meanwhile
 */
export async function saveDraft(work: Work, written: WrittenResponse): Promise<number> {
  return keepWords(work, written, 'draft')
}

/** Sends a response to be checked. Nothing is public before a moderator has read it. @throws Refusal, Overtaken */
export async function submitResponse(work: Work, written: WrittenResponse): Promise<number> {
  refuseUnfinished(work, written)
  const responseId = await keepWords(work, written, 'submitted')
  await work.tell(responseSubmitted, { responseId, storyId: written.storyId })
  return responseId
}

async function keepWords(work: Work, written: WrittenResponse, to: 'draft' | 'submitted'): Promise<number> {
  await lockPublicStory(work, written.storyId)
  const known = await responseAtWork(work, written.storyId, written.accountId)
  if (known) await refuseOvertaken(work, known, written)
  const id = known?.id ?? (await beginResponse(work, written))
  await lapse(work, { kind: 'response', id })
  const status = to === 'draft' && known?.status === 'returned' ? 'returned' : to
  await work.db
    .updateTable('content.responses')
    .set({
      ...columnsOf(written),
      status,
      organisation_id: written.organisationId,
      service_id: written.serviceId,
      guideline_id: guidelineOf(written.organisationId),
      saved_at: work.clock.now(),
      submitted_at: status === 'submitted' ? work.clock.now() : null,
    })
    .where('id', '=', id)
    .execute()
  if (!known || differs(known, written)) await keepVersion(work, id)
  await work.audit({
    actor: `account ${written.accountId}`,
    verb: to === 'draft' ? 'drafted' : 'sent',
    subject: `response ${id}`,
  })
  return id
}

/** The same words are never in anybody's way. */
async function refuseOvertaken(work: Work, known: LockedResponse, written: ResponseWords): Promise<void> {
  if (written.basedOn === undefined || !differs(known, written)) return
  if ((await newestVersion(work, known.id)) !== written.basedOn) throw new Overtaken()
}

/** The guideline that stands beside the composer now; null while an organisation has none of its own. */
function guidelineOf(organisationId: number) {
  return sql<
    number | null
  >`(select id from staff.guidelines where organisation_id = ${organisationId} order by version desc limit 1)`
}

async function beginResponse(work: Work, written: WrittenResponse): Promise<number> {
  const { id } = await work.db
    .insertInto('content.responses')
    .values({
      public_id: publicId(),
      story_id: written.storyId,
      account_id: written.accountId,
      organisation_id: written.organisationId,
      status: 'draft',
      body: written.body,
      saved_at: work.clock.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/**
 * New words for a response of one's own. Before approval they replace what waits; afterwards, within 30 minutes, they go
 * to a moderator again while the approved words stay public. @throws Refusal, Overtaken
 */
export async function editResponse(
  work: Work,
  edit: ResponseWords & { responseId: number; accountId: number },
): Promise<void> {
  refuseUnfinished(work, edit)
  const storyId = await storyOfResponse(work, edit.responseId)
  await lockPublicStory(work, storyId)
  const response = await lockOwn(work, edit)
  if (!mayEdit(ownOf(response), work.clock.now())) throw new Refusal(whyClosed(response.status), 409)
  await refuseOvertaken(work, response, edit)
  await lapse(work, { kind: 'response', id: edit.responseId })
  const stands =
    response.status === 'published' ? { revision: 'submitted' as const } : { status: 'submitted' as const }
  const now = work.clock.now()
  await work.db
    .updateTable('content.responses')
    .set({ ...columnsOf(edit), ...stands, saved_at: now, submitted_at: now })
    .where('id', '=', edit.responseId)
    .execute()
  await keepVersion(work, edit.responseId)
  await work.audit({
    actor: `account ${edit.accountId}`,
    verb: 'edited',
    subject: `response ${edit.responseId}`,
  })
  await work.tell(responseSubmitted, { responseId: edit.responseId, storyId })
}

/** Deletes a response of one's own: a draft at any time, a public one within 30 minutes. Its words are kept and shown nowhere. @throws Refusal */
export async function deleteResponse(
  work: Work,
  { responseId, accountId }: { responseId: number; accountId: number },
): Promise<void> {
  const response = await lockOwn(work, { responseId, accountId })
  if (!mayDelete(ownOf(response), work.clock.now())) throw new Refusal(whyClosed(response.status), 409)
  await lapse(work, { kind: 'response', id: responseId })
  await work.db
    .updateTable('content.responses')
    .set({ status: 'deleted', revision: null })
    .where('id', '=', responseId)
    .execute()
  await work.audit({ actor: `account ${accountId}`, verb: 'deleted', subject: `response ${responseId}` })
  await work.tell(responseDeleted, { responseId, storyId: response.story_id })
}

/** A response that is not one's own is as one that is not there. */
async function lockOwn(work: Work, own: { responseId: number; accountId: number }): Promise<LockedResponse> {
  const response = await lockResponse(work, own.responseId)
  if (response.account_id !== own.accountId) throw new Refusal(t('noResponse'), 404)
  return response
}

function refuseUnfinished(work: Work, { body, change, signpost, invitation }: ResponseWords): void {
  if (body.trim() === '') throw new Refusal(t('empty'))
  if (missingOf(change).length > 0) throw new Refusal(t('change'))
  if (signpost && missingOfSignpost(signpost).length > 0) throw new Refusal(t('signpost'))
  if (!invitation) return
  if (missingOfInvitation(invitation).length > 0) throw new Refusal(t('invitation'))
  if (isOver(invitation, work.today)) throw new Refusal(t('invitationOver'))
}

function whyClosed(status: LockedResponse['status']): string {
  if (status === 'deleted') return t('gone')
  return status === 'declined' ? t('closed') : t('tooLate')
}

function ownOf(row: LockedResponse): OwnResponse {
  return { status: row.status, revision: row.revision, publishedAt: row.published_at }
}

function columnsOf({ body, change, why, signpost, invitation, closes, onBehalfOf }: ResponseWords) {
  return {
    body,
    why,
    signpost: JSON.stringify(signpost ?? {}),
    invitation: JSON.stringify(invitation ?? {}),
    closes: closes ?? false,
    on_behalf_of: onBehalfOf ?? null,
    change_kind: change.kind,
    change_what: change.what,
    change_who: change.who,
    change_when: change.when,
    change_because: change.because,
  }
}

function differs(known: LockedResponse, written: ResponseWords): boolean {
  const columns = columnsOf(written)
  const { signpost, invitation, ...plain } = columns
  const isOther = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other ?? null)
  const other =
    isOther(signpostOf(known.signpost), written.signpost) ||
    isOther(invitationOf(known.invitation), written.invitation)
  return other || (Object.keys(plain) as (keyof typeof plain)[]).some((name) => known[name] !== plain[name])
}
