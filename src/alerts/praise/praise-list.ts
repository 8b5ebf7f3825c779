import { sql } from 'kysely'
import type { Day } from '../../platform/clock/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { storyVisibility } from '../../stories/index.ts'
import { whoIsMeant } from './named-people.ts'
import { castsOf, servicesOf } from './praised.queries.ts'

/** Praise of public stories that are still about the organisation; of any other nothing is shown and nothing counted. */
const standing = sql`join content.stories story on story.id = praise.story_id and ${storyVisibility.publicStory}
    join content.story_versions version on version.id = story.published_version_id
    join content.organisations organisation on organisation.id = praise.organisation_id
      and exists (select from content.story_services link join content.services own on own.id = link.service_id
        where link.story_id = story.id and own.organisation_id = praise.organisation_id)`
const nobodyHears = sql`not exists (select from content.praise_hearers hearer where hearer.praise_id = praise.id)`

/** A story that thanks somebody, as they see it. */
export interface ThanksToMe {
  storyPublicId: string
  storyTitle: string
  kind: 'person' | 'team'
  called: string
  takenOut: boolean
  foundAt: Date
}

const MOST = 100

/** The stories that thank this person or a team of theirs, the newest first; 100 at most. */
export async function thanksTo(db: Db, accountId: number): Promise<ThanksToMe[]> {
  const { rows } = await sql<ThanksToMe>`
    select story.public_id as "storyPublicId", version.title as "storyTitle", praise.kind, praise.called,
      praise.taken_out as "takenOut", praise.found_at as "foundAt"
    from content.praise_hearers mine join content.praise praise on praise.id = mine.praise_id ${standing}
    where mine.account_id = ${accountId} order by praise.id desc limit ${MOST}`.execute(db)
  return rows
}

interface Listed {
  id: number
  publicId: string
  organisationId: number
  organisation: string
  storyPublicId: string
  storyTitle: string
  kind: 'person' | 'team'
  called: string
  takenOut: boolean
  foundAt: Date
  dueAt: Date
}

const listed = sql`praise.id, praise.public_id as "publicId", praise.organisation_id as "organisationId", organisation.name as organisation,
  story.public_id as "storyPublicId", version.title as "storyTitle", praise.kind, praise.called, praise.taken_out as "takenOut",
  praise.found_at as "foundAt", praise.due_at as "dueAt"`

/** Praise that waits for a person to pass it on, with whom it may be meant for. */
export interface ToPassOn extends Listed {
  members: { accountId: number; name: string; roleTitle: string }[]
  services: { id: number; name: string }[]
}

/** What those who lead these casts are asked to pass on, the oldest first; 100 at most. */
export async function praiseToPassOn(
  db: Db,
  organisationIds: readonly number[],
  today: Day,
): Promise<ToPassOn[]> {
  const { rows } = await sql<Listed & { serviceIds: number[] }>`
    select ${listed}, array(select link.service_id from content.story_services link where link.story_id = story.id) as "serviceIds"
    from content.praise praise ${standing}
    where praise.organisation_id = any(${[...organisationIds]}::int[]) and praise.outcome is null and ${nobodyHears}
    order by praise.id limit ${MOST}`.execute(db)
  if (rows.length === 0) return []
  const ids = [...new Set(rows.map(({ organisationId }) => organisationId))]
  const [cast, services] = await Promise.all([castsOf(db, ids, today), servicesOf(db, ids)])
  return rows.map(({ serviceIds, ...row }) => ({
    ...row,
    members:
      row.kind === 'person' ? whoIsMeant({ words: row.called, job: null }, cast.filter(isOf(row))) : [],
    services:
      row.kind === 'team' ? services.filter(isOf(row)).filter(({ id }) => serviceIds.includes(id)) : [],
  }))
}

const isOf =
  ({ organisationId }: { organisationId: number }) =>
  (other: { organisationId: number }) =>
    other.organisationId === organisationId

/** Praise that was passed on, or waits for somebody to be back. */
export interface PassedOn extends Listed {
  /** Null while whoever is thanked is away. */
  passedOnAt: Date | null
  outcome: 'told' | 'by hand' | 'not ours' | null
  /** Whoever heard, three names at most; and how many in all. */
  names: string[]
  hearers: number
  settledBy: string | null
}

/** What was passed on in these organisations, the newest first; 100 at most. */
export async function praisePassedOn(db: Db, organisationIds: readonly number[]): Promise<PassedOn[]> {
  const { rows } = await sql<PassedOn>`
    select ${listed}, praise.passed_on_at as "passedOnAt", praise.outcome, by.name as "settledBy",
      array(select account.name from content.praise_hearers hearer join staff.accounts account on account.id = hearer.account_id
        where hearer.praise_id = praise.id order by account.name limit 3) as names,
      (select count(*)::int from content.praise_hearers hearer where hearer.praise_id = praise.id) as hearers
    from content.praise praise ${standing} left join staff.accounts by on by.id = praise.settled_by
    where praise.organisation_id = any(${[...organisationIds]}::int[]) and (praise.outcome is not null or not ${nobodyHears})
    order by praise.id desc limit ${MOST}`.execute(db)
  return rows
}

/** How much of the praise in a window was passed on within a day (R56). */
export interface PraiseFigure {
  /** Praise whose day is over, or that was passed on before. */
  base: number
  inTime: number
  /** Praise whose day is not over yet; it counts in neither. */
  open: number
}

/** Counts praise of an organisation that was found since a day. What is for nobody of theirs is left out. */
export async function praiseFigure(
  db: Db,
  { organisationId, since, now }: { organisationId: number; since: Day; now: Date },
): Promise<PraiseFigure> {
  const { rows } = await sql<PraiseFigure>`
    select (count(*) filter (where praise.passed_on_at is not null or praise.due_at <= ${now}))::int as base,
      (count(*) filter (where praise.passed_on_at <= praise.due_at))::int as "inTime",
      (count(*) filter (where praise.passed_on_at is null and praise.due_at > ${now}))::int as open
    from content.praise praise ${standing}
    where praise.organisation_id = ${organisationId} and praise.found_at >= ${since}::date
      and praise.outcome is distinct from 'not ours'`.execute(db)
  return rows[0] ?? { base: 0, inTime: 0, open: 0 }
}
