import type { RawBuilder } from 'kysely'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { storyVisibility } from '../stories/index.ts'
import { type Invitation, invitationOf } from './invitation.ts'
import type { ChangeClaim, ReplyStatus, ResponseStatus, Revision } from './rules.ts'
import { type Signpost, signpostOf } from './signpost.ts'
import { changeOf } from './waiting.ts'

/** A response as its own writer sees it. */
export interface OwnAnswer {
  id: number
  publicId: string
  organisationId: number
  status: ResponseStatus
  revision: Revision
  /** How often its words were kept: the number of the version that stands here. */
  version: number
  body: string
  why: string
  change: ChangeClaim
  signpost: Signpost | null
  invitation: Invitation | null
  closes: boolean
  onBehalfOf: number | null
  returnedReason: string
  savedAt: Date
  publishedAt: Date | null
}

/** What a person has written under a story, newest first; deleted ones left out. */
export async function ownAnswers(
  db: Db,
  { storyId, accountId }: { storyId: number; accountId: number },
): Promise<OwnAnswer[]> {
  const rows = await db
    .selectFrom('content.responses')
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom('content.response_versions')
        .select((count) => count.cast<number>(count.fn.countAll(), 'integer').as('version'))
        .whereRef('response_id', '=', 'content.responses.id')
        .as('version'),
    )
    .where('story_id', '=', storyId)
    .where('account_id', '=', accountId)
    .where('status', '<>', 'deleted')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    publicId: row.public_id,
    organisationId: row.organisation_id,
    status: row.status,
    revision: row.revision,
    version: row.version ?? 0,
    body: row.body,
    why: row.why,
    change: changeOf(row),
    signpost: signpostOf(row.signpost),
    invitation: invitationOf(row.invitation),
    closes: row.closes,
    onBehalfOf: row.on_behalf_of,
    returnedReason: row.returned_reason,
    savedAt: row.saved_at,
    publishedAt: row.published_at,
  }))
}

/** An answer that its writer is not done with: a draft, one that came back, or one that waits for a moderator. */
export interface AnswerInHand {
  storyPublicId: string
  storyTitle: string
  state: 'draft' | 'returned' | 'submitted'
  savedAt: Date
}

/**
 * What a person has begun and not finished under public stories; what came back first, then the oldest.
 * @param among a condition over `content.stories as story`: answers under other stories are left out
 */
export async function answersInHand(
  db: Db,
  accountId: number,
  among: RawBuilder<boolean>,
): Promise<AnswerInHand[]> {
  const rows = await db
    .selectFrom('content.responses as response')
    .innerJoin('content.stories as story', 'story.id', 'response.story_id')
    .innerJoin('content.story_versions as version', 'version.id', 'story.published_version_id')
    .select(['story.public_id', 'version.title', 'response.status', 'response.revision', 'response.saved_at'])
    .where('response.account_id', '=', accountId)
    .where(storyVisibility.publicStory)
    .where(among)
    .where((eb) =>
      eb.or([
        eb('response.status', 'in', ['draft', 'returned', 'submitted']),
        eb.and([eb('response.status', '=', 'published'), eb('response.revision', 'is not', null)]),
      ]),
    )
    .orderBy('response.saved_at')
    .execute()
  const inHand = rows.map((row) => ({
    storyPublicId: row.public_id,
    storyTitle: row.title,
    state: stateOf(row.status, row.revision),
    savedAt: row.saved_at,
  }))
  return inHand.sort((one, two) => order.indexOf(one.state) - order.indexOf(two.state))
}

const order = ['returned', 'draft', 'submitted']

function stateOf(status: ResponseStatus, revision: Revision): AnswerInHand['state'] {
  if (status === 'returned' || revision === 'returned') return 'returned'
  return status === 'draft' ? 'draft' : 'submitted'
}

/** An author's own reply, wherever it stands. */
export interface OwnReply {
  id: number
  publicId: string
  status: ReplyStatus
  /** As the author wrote it. */
  body: string
  /** As it is public, where a moderator took something out. */
  publishedBody: string | null
  reason: string
  sentOn: Day
}

/** The replies of a story's author, in the order they were sent; those that another took the place of left out. */
export async function ownReplies(db: Db, storyId: number): Promise<OwnReply[]> {
  const rows = await db
    .selectFrom('content.replies')
    .selectAll()
    .where('story_id', '=', storyId)
    .where('status', '<>', 'withdrawn')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    publicId: row.public_id,
    status: row.status,
    body: row.body,
    publishedBody: row.published_body,
    reason: row.returned_reason,
    sentOn: row.submitted_on,
  }))
}

/** Finds a response by the id that pages carry. Who may do what with it is the action's question. */
export async function findResponse(
  db: Db,
  publicId: string,
): Promise<{ id: number; storyId: number } | null> {
  const row = await db
    .selectFrom('content.responses')
    .select(['id', 'story_id'])
    .where('public_id', '=', publicId)
    .where('status', '<>', 'deleted')
    .executeTakeFirst()
  return row ? { id: row.id, storyId: row.story_id } : null
}
