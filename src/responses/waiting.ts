import { sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'
import { storyVisibility } from '../stories/index.ts'
import { type Invitation, invitationOf } from './invitation.ts'
import type { ChangeClaim, ChangeKind } from './rules.ts'
import { type Signpost, signpostOf } from './signpost.ts'

/** Something that waits for a moderator under a public story, in the order it came in. */
export interface WaitingAnswer {
  kind: 'response' | 'reply'
  id: number
  storyId: number
  storyPublicId: string
  storyTitle: string
  /** New words of a response that is public already. */
  revision: boolean
  /** It is public already, by graded trust, and is read after. */
  after: boolean
  organisation: string
  /** 0 for an author's reply. */
  organisationId: number
  /** When a member of staff sent it; null for an author's reply, of which only the day is kept. */
  sentAt: Date | null
  sentOn: string
}

/** Every response, revision and reply that waits and is not decided. What waits under a withheld story waits until the story is shown again. */
export async function waitingAnswers(db: Db): Promise<WaitingAnswer[]> {
  const { rows } = await sql<WaitingAnswer>`
    select waiting.*, story.public_id as "storyPublicId", version.title as "storyTitle"
    from (
      select 'response' as kind, response.id, response.story_id as "storyId", response.revision is not null as revision,
        response.status = 'published' and response.revision is null as after,
        organisation.name as organisation, response.organisation_id as "organisationId",
        response.submitted_at as "sentAt", (response.submitted_at at time zone 'Europe/London')::date as "sentOn"
      from content.responses response join content.organisations organisation on organisation.id = response.organisation_id
      where response.status = 'submitted' or response.revision = 'submitted'
        or (response.status = 'published' and response.trusted_at is not null and response.read_after_at is null)
      union all
      select 'reply', reply.id, reply.story_id, false, false, '', 0, null, reply.submitted_on
      from content.replies reply where reply.status = 'submitted'
    ) waiting
      join content.stories story on story.id = waiting."storyId" and ${storyVisibility.publicStory}
      join content.story_versions version on version.id = story.published_version_id
    where not exists (select from content.pending_decisions pending
      where pending.subject_kind = waiting.kind and pending.subject_id = waiting.id)
    order by waiting."sentOn", waiting.kind, waiting.id`.execute(db)
  return rows
}

/** A response as a moderator reads it: the words that wait, and the approved words where it is public already. */
export interface ResponseToCheck {
  id: number
  publicId: string
  storyId: number
  status: string
  revision: string | null
  body: string
  publishedBody: string | null
  why: string
  change: ChangeClaim
  signpost: Signpost | null
  invitation: Invitation | null
  name: string
  role: string
  organisation: string
  organisationId: number
  sentAt: Date | null
  /** Public by graded trust, and nobody has read it since. */
  toReadAfter: boolean
}

/** @returns null when there is no such response or its writer still has it as a draft */
export async function responseToCheck(db: Db, responseId: number): Promise<ResponseToCheck | null> {
  const row = await db
    .selectFrom('content.responses as response')
    .innerJoin('staff.accounts as account', 'account.id', 'response.account_id')
    .innerJoin('content.organisations as organisation', 'organisation.id', 'response.organisation_id')
    .selectAll('response')
    .select([
      'account.name',
      'account.role_title',
      'account.unnamed',
      'organisation.name as organisation_name',
    ])
    .where('response.id', '=', responseId)
    .where('response.status', 'not in', ['draft', 'deleted'])
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    publicId: row.public_id,
    storyId: row.story_id,
    status: row.status,
    revision: row.revision,
    body: row.body,
    publishedBody: row.published_body,
    why: row.why,
    change: changeOf(row),
    signpost: signpostOf(row.signpost),
    invitation: invitationOf(row.invitation),
    name: row.unnamed ? '' : row.name,
    role: row.role_title,
    organisation: row.organisation_name,
    organisationId: row.organisation_id,
    sentAt: row.submitted_at,
    toReadAfter: row.status === 'published' && row.trusted_at !== null && row.read_after_at === null,
  }
}

/** An author's reply as a moderator reads it. */
export interface ReplyToCheck {
  id: number
  publicId: string
  storyId: number
  responseId: number | null
  status: string
  body: string
  sentOn: string
}

export async function replyToCheck(db: Db, replyId: number): Promise<ReplyToCheck | null> {
  const row = await db.selectFrom('content.replies').selectAll().where('id', '=', replyId).executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    publicId: row.public_id,
    storyId: row.story_id,
    responseId: row.response_id,
    status: row.status,
    body: row.body,
    sentOn: row.submitted_on,
  }
}

/** The change that a row speaks of. */
export function changeOf(row: {
  change_kind: ChangeKind | null
  change_what: string
  change_who: string
  change_when: string
  change_because: string
}): ChangeClaim {
  return {
    kind: row.change_kind,
    what: row.change_what,
    who: row.change_who,
    when: row.change_when,
    because: row.change_because,
  }
}
