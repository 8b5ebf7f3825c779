import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { storyVisibility } from '../stories/index.ts'
import type { Consent, Earlier, RequestState, UseKind } from './rules.ts'
import type { RecordedUse } from './uses.queries.ts'

/** A request as its author and the cast read it, with what came of it. */
export interface SharingRequest {
  publicId: string
  organisationId: number
  organisation: string
  /** Who asked: '' for a member who asked to be unnamed. */
  by: string
  role: string
  kind: UseKind
  what: string
  place: string
  planned: string
  seenBy: string
  askedOn: Day
  state: RequestState
  answeredOn: Day | null
  consent: Consent | null
  /** The latest first. */
  uses: RecordedUse[]
}

const MOST = 100

/**
 * Every request about a story, the newest first; for the cast those of its own organisations, for the author all but those that
 * were taken back unanswered.
 */
export async function requestsAbout(
  db: Db,
  { storyId, organisationIds }: { storyId: number; organisationIds: readonly number[] | 'all' },
): Promise<SharingRequest[]> {
  const { rows } = await sql<SharingRequest>`
    select request.public_id as "publicId", request.organisation_id as "organisationId", organisation.name as organisation,
      case when account.unnamed then '' else account.name end as by, account.role_title as role, request.kind, request.what,
      request.place, request.planned, request.seen_by as "seenBy", request.asked_on as "askedOn", request.state,
      request.answered_on as "answeredOn",
      case when consent.request_id is not null
        then json_build_object('givenOn', consent.given_on, 'takenBackOn', consent.taken_back_on) end as consent,
      coalesce((select json_agg(json_build_object('publicId', used.public_id, 'usedOn', used.used_on, 'setting', used.setting, 'people', used.people)
        order by used.used_on desc, used.id desc) from content.story_uses used where used.request_id = request.id), '[]') as uses
    from content.sharing_requests request
      join content.organisations organisation on organisation.id = request.organisation_id
      join staff.accounts account on account.id = request.account_id
      left join content.sharing_consents consent on consent.request_id = request.id
    where request.story_id = ${storyId}
      and ${organisationIds === 'all' ? sql`request.state <> 'dropped'` : sql`request.organisation_id = any(${[...organisationIds]}::int[])`}
    order by request.id desc limit ${MOST}`.execute(db)
  return rows
}

/** What an organisation has asked of a story's author before. */
export async function earlierRequests(
  db: Db,
  { storyId, organisationId }: { storyId: number; organisationId: number },
): Promise<Earlier[]> {
  const { rows } = await sql<Earlier>`
    select request.kind, request.state, consent.taken_back_on is not null as "takenBack"
    from content.sharing_requests request left join content.sharing_consents consent on consent.request_id = request.id
    where request.story_id = ${storyId} and request.organisation_id = ${organisationId} and request.state <> 'dropped'`.execute(
    db,
  )
  return rows
}

/** A request of one's own that its author has answered, and that nothing was done with since. */
export interface AnsweredRequest {
  storyPublicId: string
  title: string
  kind: UseKind
  answer: 'yes' | 'no'
}

const FEW = 5

/** What authors have answered this person in the last week, the newest first; of stories `among` which they may be shown. */
export async function answersToMe(
  db: Db,
  { accountId, today, among }: { accountId: number; today: Day; among: RawBuilder<boolean> },
): Promise<AnsweredRequest[]> {
  const { rows } = await sql<AnsweredRequest>`
    select story.public_id as "storyPublicId", version.title, request.kind, request.state as answer
    from content.sharing_requests request
      join content.stories story on story.id = request.story_id and ${storyVisibility.publicStory}
      join content.story_versions version on version.id = story.published_version_id
    where request.account_id = ${accountId} and request.state in ('yes', 'no') and request.answered_on >= ${today}::date - 7 and ${among}
      and not exists (select from content.story_uses used where used.request_id = request.id)
    order by request.id desc limit ${FEW}`.execute(db)
  return rows
}
