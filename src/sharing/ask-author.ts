import { mailAuthor } from '../authors/index.ts'
import { say } from '../platform/i18n/index.ts'
import { publicId } from '../platform/keys/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { relayInRoom } from '../relay/index.ts'
import { lockPublic } from './lock-public.ts'
import { earlierRequests } from './requests.queries.ts'
import { type UseKind, whyNotAsked } from './rules.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** A wish to use a story elsewhere. That the member may speak for the organisation the caller has checked. */
export interface SharingWish {
  storyId: number
  organisationId: number
  accountId: number
  kind: UseKind
  /** What for, where, when, and who will see it, in the member's words. The author and the cast read them. */
  what: string
  place: string
  planned: string
  seenBy: string
}

/**
 * Asks the author of a public story whether it may be used elsewhere (R21). They read it on their own page; the mail says only
 * that something is new. @throws Refusal (409) where the author cannot be asked, with one sentence that says nothing of why
 */
export async function askAuthor(work: Work, wish: SharingWish): Promise<void> {
  const { authorId } = await lockPublic(work, wish.storyId)
  const relay = await relayInRoom(work.db, wish)
  if (!authorId || relay.closed) throw new Refusal(t('cannotAsk'), 409)
  const why = whyNotAsked(await earlierRequests(work.db, wish), wish.kind)
  if (why) throw new Refusal(t(why), 409)
  await work.db
    .insertInto('content.sharing_requests')
    .values({
      public_id: publicId(),
      story_id: wish.storyId,
      organisation_id: wish.organisationId,
      account_id: wish.accountId,
      kind: wish.kind,
      what: wish.what,
      place: wish.place,
      planned: wish.planned,
      seen_by: wish.seenBy,
      asked_on: work.today,
    })
    .execute()
  await mailAuthor(work, authorId, { template: 'authorUpdate', whilePublic: wish.storyId })
  await work.audit({
    actor: `account ${wish.accountId}`,
    verb: 'asked to use',
    subject: `story ${wish.storyId}`,
  })
}

/** Takes a request back that waits for its answer. @throws Refusal (404) for one that does not wait, or is another organisation's */
export async function dropRequest(
  work: Work,
  dropped: { request: string; storyId: number; organisationIds: readonly number[]; accountId: number },
): Promise<void> {
  const { numUpdatedRows } = await work.db
    .updateTable('content.sharing_requests')
    .set({ state: 'dropped' })
    .where('public_id', '=', dropped.request)
    .where('story_id', '=', dropped.storyId)
    .where('organisation_id', 'in', [...dropped.organisationIds, -1])
    .where('state', '=', 'asked')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Refusal(t('noRequest'), 404)
  await work.audit({
    actor: `account ${dropped.accountId}`,
    verb: 'took a request back',
    subject: `story ${dropped.storyId}`,
  })
}
