import { sql } from 'kysely'
import { addDays, type Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { SubjectKind } from './decisions.queries.ts'
import { claimHolds, type Matter, verdictsAbout } from './rules.ts'

/** Where a story can stand as far as the desk is concerned. */
export type DeskPlace = 'waiting' | 'held' | 'with author' | 'going out' | 'second person' | 'read after'

export interface StoryOnDesk {
  id: number
  place: DeskPlace
  /** New words of a story that is public already. */
  isEdit: boolean
  title: string
  concern: string | null
  /** How soon somebody must act, while an alert is open. */
  alert: 'now' | 'today' | null
  /** The same for words that differ in nothing but case, spaces and signs. */
  fingerprint: string
  /** How the words begin, to tell the language by. */
  opening: string
  criticality: number | null
  /** The day since which it waits. */
  since: Day
  /** Its author has answered the moderators at least once. */
  answered: boolean
  organisationIds: number[]
}

/** Every story that the desk has in hand, in the order of the private counter. */
export async function storiesOnDesk(db: Db): Promise<StoryOnDesk[]> {
  const { rows } = await sql<StoryOnDesk>`
    with in_hand as (
      select id from content.stories where status in ('submitted', 'held', 'returned', 'approved')
      union select id from content.stories where status = 'published' and latest_version_id <> published_version_id
      union select subject_id from content.moderation_decisions
        where verdict in ('unpublish', 'ask take-down') and undone_at is null and subject_kind = 'story'
    ), placed as (
      select story.*, ${place} as place
      from in_hand
        join content.stories story on story.id = in_hand.id and story.withheld is distinct from 'deleted'
        left join lateral (${standing('words')}) words on true
        left join lateral (${standing('view')}) view on true
        left join lateral (${standing('take-down')}) take_down on true
    )
    select placed.id, placed.place, placed.status = 'published' as "isEdit", version.title, placed.concern, placed.criticality,
      (select level from content.safeguarding_alerts where story_id = placed.id and closed_at is null) as alert,
      md5(regexp_replace(lower(version.body), '[^[:alnum:]]+', '', 'g')) as fingerprint, left(version.body, 600) as opening,
      case when placed.status = 'published' then version.saved_on else placed.submitted_on end as since,
      exists (select from content.moderation_messages where story_id = placed.id) as answered,
      coalesce((select array_agg(distinct service.organisation_id) from content.story_services link
        join content.services service on service.id = link.service_id where link.story_id = placed.id), '{}') as "organisationIds"
    from placed join content.story_versions version on version.id = placed.latest_version_id
    where placed.place is not null
    order by placed.id`.execute(db)
  return rows
}

/** The decision that stands in one matter of a story. */
function standing(matter: Matter) {
  return sql`select id, verdict, version_id from content.moderation_decisions
    where subject_kind = 'story' and subject_id = story.id and undone_at is null and verdict in (${listed(matter)})
    order by id desc limit 1`
}

/** Where a story stands, from its status and the decisions that stand; null when there is nothing to do. */
const place = sql<DeskPlace | null>`case
  when story.status = 'submitted' then 'waiting'
  when story.status = 'held' then 'held'
  when story.status = 'returned' then 'with author'
  when story.status = 'approved' then 'going out'
  when story.status <> 'published' then null
  when story.withheld is null and take_down.verdict = 'ask take-down' then 'second person'
  when story.withheld = 'unpublished' and (view.verdict = 'unpublish' or take_down.verdict = 'ask take-down') then 'second person'
  when story.withheld is not null or story.latest_version_id = story.published_version_id then null
  when words.version_id is distinct from story.latest_version_id then 'waiting'
  when exists (select from content.moderation_messages where decision_id = words.id) then 'waiting'
  when words.verdict = 'publish' then 'going out'
  when words.verdict = 'decline' then null
  else 'with author' end`

function listed(matter: Matter) {
  return sql.join(verdictsAbout[matter].map((verdict) => sql.lit(verdict)))
}

export interface Claim {
  moderatorId: number
  name: string
  claimedAt: Date
}

/** Who reads what at this moment, by `kind id`. Claims that were left lying are left out. */
export async function claimsNow(db: Db, now: Date): Promise<Map<string, Claim>> {
  const rows = await db
    .selectFrom('content.claims as claim')
    .innerJoin('staff.accounts as account', 'account.id', 'claim.moderator_id')
    .select([
      'claim.subject_kind',
      'claim.subject_id',
      'claim.moderator_id',
      'claim.claimed_at',
      'account.name',
    ])
    .execute()
  return new Map(
    rows
      .filter(({ claimed_at }) => claimHolds(claimed_at, now))
      .map((row) => [
        claimKey(row.subject_kind, row.subject_id),
        { moderatorId: row.moderator_id, name: row.name, claimedAt: row.claimed_at },
      ]),
  )
}

export function claimKey(kind: SubjectKind, id: number): string {
  return `${kind} ${id}`
}

/** How much came in and how much was decided in the last seven days. */
export async function weekOnDesk(db: Db, today: Day): Promise<{ cameIn: number; decided: number }> {
  const since = addDays(today, -7)
  const { rows } = await sql<{ cameIn: number; decided: number }>`
    select (select count(*) from content.stories where submitted_on > ${since} and imported_from is null) as "cameIn",
      (select count(*) from content.moderation_decisions where decided_at >= ${since}::date + 1 and moderator_id is not null
        and undone_at is null and verdict in ('publish', 'propose', 'return', 'decline')) as decided`.execute(
    db,
  )
  return rows[0] ?? { cameIn: 0, decided: 0 }
}

/** The names of organisations, from A to Z. */
export async function organisationNames(
  db: Db,
  ids: readonly number[],
): Promise<{ id: number; name: string }[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('content.organisations')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .orderBy('name')
    .execute()
}
