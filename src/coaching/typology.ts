import { sql } from 'kysely'
import { addDays, type Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { storyVisibility } from '../stories/index.ts'
import { kappaOf } from './kappa.ts'
import type { Flag } from './reading/flags.ts'
import type { ResponseType } from './reading/response-types.ts'

/** How many answers of each type, each with what a person says where one did. */
export type TypeCounts = Record<ResponseType, number>

/** A published answer with how it reads. */
export interface ReadResponse {
  publicId: string
  storyPublicId: string
  storyTitle: string
  day: Day
  name: string
  role: string
  body: string
  /** What the coach said, and what the newest person said instead. */
  coachType: ResponseType
  coding: { type: ResponseType; reason: string; by: string } | null
  flags: Flag[]
}

/** Agreement on a type: over how many answers, the share that agrees, and Cohen's kappa. */
export interface Agreement {
  answers: number
  agreed: number
  kappa: number
}

const WINDOW_DAYS = 365

/** What an answer is: what the newest person says, or the coach where nobody did. */
const said = sql`coalesce((select coding.type from content.response_codings coding
  where coding.response_id = response.id order by coding.id desc limit 1), reading.type)`

/** How many answers one page shows. */
export const readResponsesShown = 25

/** The newest published answers of an organisation to public stories, each with how it reads. */
export async function readResponses(db: Db, organisationId: number): Promise<ReadResponse[]> {
  const { rows } = await sql<ReadResponse>`
    select response.public_id as "publicId", story.public_id as "storyPublicId", version.title as "storyTitle",
      (response.published_at at time zone 'Europe/London')::date as day, response.published_body as body,
      case when account.unnamed then '' else response.shown_name end as name, response.shown_role as role,
      reading.type as "coachType", reading.flags,
      (select json_build_object('type', coding.type, 'reason', coding.reason, 'by', coder.name)
        from content.response_codings coding join staff.accounts coder on coder.id = coding.account_id
        where coding.response_id = response.id order by coding.id desc limit 1) as coding
    from content.responses response
      join content.response_readings reading on reading.response_id = response.id
      join content.stories story on story.id = response.story_id and ${storyVisibility.publicStory}
      join content.story_versions version on version.id = story.published_version_id
      join staff.accounts account on account.id = response.account_id
    where response.organisation_id = ${organisationId} and response.status = 'published'
    order by response.published_at desc, response.id desc limit ${readResponsesShown}`.execute(db)
  return rows
}

/** An organisation as it answers, over the last year. */
export interface OrganisationAnswers extends TypeCounts {
  code: string
  name: string
  /** Public stories about its services, and how many of them it answered. */
  stories: number
  answered: number
}

/**
 * How every organisation with a public story of the last year answers, silent ones included (R60), in the order of
 * their names. A type is what the newest person says, or what the coach read where nobody did.
 */
export async function organisationAnswers(db: Db, today: Day): Promise<OrganisationAnswers[]> {
  const from = addDays(today, -WINDOW_DAYS)
  const { rows } = await sql<OrganisationAnswers>`
    with story as (
      select distinct service.organisation_id, story.id from content.stories story
        join content.story_services link on link.story_id = story.id
        join content.services service on service.id = link.service_id
      where ${storyVisibility.publicStory} and story.published_on between ${from}::date and ${today}::date
    ), answer as (
      select story.organisation_id, story.id as story_id, ${said} as type
      from story join content.responses response on response.story_id = story.id and response.status = 'published'
          and response.organisation_id = story.organisation_id
        left join content.response_readings reading on reading.response_id = response.id
    ), told as (
      select organisation_id, count(distinct story_id)::int as answered,
        (count(*) filter (where type = 'generic'))::int as generic,
        (count(*) filter (where type = 'appreciative'))::int as appreciative,
        (count(*) filter (where type = 'offline'))::int as offline,
        (count(*) filter (where type = 'transparent'))::int as transparent,
        (count(*) filter (where type = 'uncodable'))::int as uncodable
      from answer group by organisation_id
    )
    select organisation.code, organisation.name, count(story.id)::int as stories, coalesce(told.answered, 0) as answered,
      coalesce(told.generic, 0) as generic, coalesce(told.appreciative, 0) as appreciative, coalesce(told.offline, 0) as offline,
      coalesce(told.transparent, 0) as transparent, coalesce(told.uncodable, 0) as uncodable
    from story join content.organisations organisation on organisation.id = story.organisation_id
      left join told on told.organisation_id = story.organisation_id
    group by organisation.id, told.answered, told.generic, told.appreciative, told.offline, told.transparent, told.uncodable
    order by organisation.name, organisation.code`.execute(db)
  return rows
}

/** How often people say the same as the coach, by what each of them said last of each answer of an organisation. */
export async function agreementWithCoach(db: Db, organisationId: number): Promise<Agreement> {
  const { rows } = await sql<{ coach: string; person: string }>`
    select distinct on (coding.response_id, coding.account_id) reading.type as coach, coding.type as person
    from content.response_codings coding
      join content.response_readings reading on reading.response_id = coding.response_id
      join content.responses response on response.id = coding.response_id and response.organisation_id = ${organisationId}
    order by coding.response_id, coding.account_id, coding.id desc`.execute(db)
  return agreementOf(rows.map(({ coach, person }) => [coach, person]))
}

/** How often two people who read the same answer say the same of it. */
export async function agreementOfPeople(db: Db, organisationId: number): Promise<Agreement> {
  const { rows } = await sql<{ first: string; second: string }>`
    with last as (
      select distinct on (coding.response_id, coding.account_id) coding.response_id, coding.account_id, coding.type
      from content.response_codings coding
        join content.responses response on response.id = coding.response_id and response.organisation_id = ${organisationId}
      order by coding.response_id, coding.account_id, coding.id desc
    )
    select one.type as first, other.type as second
    from last one join last other on other.response_id = one.response_id and other.account_id > one.account_id`.execute(
    db,
  )
  return agreementOf(rows.map(({ first, second }) => [first, second]))
}

function agreementOf(pairs: readonly (readonly [string, string])[]): Agreement {
  return {
    answers: pairs.length,
    agreed: pairs.filter(([one, other]) => one === other).length,
    kappa: kappaOf(pairs),
  }
}
