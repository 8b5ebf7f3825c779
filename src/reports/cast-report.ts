import { sql } from 'kysely'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { storyVisibility } from '../stories/index.ts'

export { type Closeness, closenessOf } from './closeness.ts'

/** A service with too few people to answer for it (R34): fewer than two responders, or nobody to deputise. */
export interface Gap {
  serviceId: number
  service: string
  responders: number
  understudies: number
  /** Stories of the last year. */
  stories: number
}

export const ENOUGH_RESPONDERS = 2

export interface GapsSought {
  organisationId: number
  since: Day
  /** From 1. */
  page?: number
}

export interface Gaps {
  /** How many open services there are, and how many of them have a gap. */
  services: number
  count: number
  /** One page of them. */
  gaps: Gap[]
}

/** Gaps on one page. */
export const GAPS_SHOWN = 50

/** The open services of an organisation with too few people, those with the most stories first. */
export async function gapsOf(db: Db, { organisationId, since, page = 1 }: GapsSought): Promise<Gaps> {
  const { rows } = await sql<Gaps>`
    with place as (
      select place.account_id, place.role, scope.service_id from staff.memberships place
        join staff.accounts account on account.id = place.account_id and account.left_at is null and account.enrolled_at is not null
        left join staff.membership_services scope on scope.membership_id = place.id
      where place.organisation_id = ${organisationId} and place.ended_at is null and place.role in ('responder', 'understudy')
    ),
    whole as (
      select count(distinct account_id) filter (where role = 'responder') as responders,
        count(distinct account_id) filter (where role = 'understudy') as understudies from place where service_id is null
    ),
    own as (
      select service_id, count(distinct account_id) filter (where role = 'responder') as responders,
        count(distinct account_id) filter (where role = 'understudy') as understudies from place where service_id is not null group by service_id
    ),
    counted as (
      select service.id as "serviceId", service.name as service, (whole.responders + coalesce(own.responders, 0))::int as responders,
        (whole.understudies + coalesce(own.understudies, 0))::int as understudies, count(*) over ()::int as services
      from content.services service cross join whole left join own on own.service_id = service.id
      where service.organisation_id = ${organisationId} and service.closed_on is null
    ),
    gap as (
      select "serviceId", service, responders, understudies, (select count(*)::int from content.story_services link
          join content.stories story on story.id = link.story_id
        where link.service_id = counted."serviceId" and ${storyVisibility.publicStory}
          and story.published_on >= ${since}::date) as stories
      from counted where responders < ${ENOUGH_RESPONDERS} or understudies = 0
    )
    select (select coalesce(max(services), 0) from counted) as services, (select count(*)::int from gap) as count,
      (select coalesce(json_agg(shown), '[]') from (select * from gap order by stories desc, responders, service
        limit ${GAPS_SHOWN} offset ${(page - 1) * GAPS_SHOWN}) shown) as gaps`.execute(db)
  return rows[0] ?? { services: 0, count: 0, gaps: [] }
}

/** How widely answering is shared (R36). */
export interface Spread {
  since: Day
  answers: number
  /** People who answered at least once. */
  responders: number
  /** People who may answer. */
  cast: number
  /** How many different roles have answered, and the commonest of them. */
  disciplines: number
  roles: { role: string; answers: number }[]
  /** The part of all answers that the three busiest people gave, 0 to 1; null while there is none. */
  heldByThree: number | null
}

const MOST_ROLES = 12

/** The answers of an organisation since a day: by how many people, in how many roles, and how much three of them hold. */
export async function spreadOf(
  db: Db,
  { organisationId, since }: { organisationId: number; since: Day },
): Promise<Spread> {
  const { rows } = await sql<Omit<Spread, 'since' | 'heldByThree'> & { ofThree: number }>`
    with answer as (
      select account_id, lower(shown_role) as role from content.responses
      where organisation_id = ${organisationId} and status = 'published' and published_at >= ${since}::date
    ),
    person as (select account_id, count(*)::int as answers from answer group by account_id order by answers desc),
    role as (select role, count(*)::int as answers from answer where role <> '' group by role order by answers desc, role)
    select (select count(*)::int from answer) as answers, (select count(*)::int from person) as responders,
      (select count(*)::int from role) as disciplines,
      (select coalesce(sum(answers), 0)::int from (select answers from person limit 3) busiest) as "ofThree",
      (select coalesce(json_agg(shown), '[]') from (select role, answers from role limit ${MOST_ROLES}) shown) as roles,
      (select count(distinct place.account_id)::int from staff.memberships place join staff.accounts account on account.id = place.account_id
        where place.organisation_id = ${organisationId} and place.ended_at is null and account.left_at is null
          and place.role in ('responder', 'understudy', 'coach', 'director')) as cast`.execute(db)
  const { ofThree, ...spread } = rows[0] ?? {
    answers: 0,
    responders: 0,
    cast: 0,
    disciplines: 0,
    roles: [],
    ofThree: 0,
  }
  return { since, ...spread, heldByThree: spread.answers > 0 ? ofThree / spread.answers : null }
}

/** Somebody who reads often and has never answered (R37). */
export interface KeenReader {
  accountId: number
  name: string
  roleTitle: string
  reads: number
  asked: 'no' | 'waits' | 'declined'
}

const MOST_KEEN = 25
const OFTEN = 5

/** People of an organisation who read five stories or more since a day and never wrote an answer, the keenest first. */
export async function keenReaders(
  db: Db,
  { organisationId, since }: { organisationId: number; since: Day },
): Promise<KeenReader[]> {
  const { rows } = await sql<KeenReader>`
    select account.id as "accountId", account.name, account.role_title as "roleTitle", count(*)::int as reads,
      case when nomination.id is null then 'no' when nomination.answer = 'no' then 'declined' else 'waits' end as asked
    from content.audience heard join staff.accounts account on account.id = heard.account_id and account.left_at is null
      left join staff.nominations nomination on nomination.account_id = account.id and nomination.organisation_id = ${organisationId}
    where heard.organisation_id = ${organisationId} and heard.first_read_at >= ${since}::date
      and exists (select from staff.memberships place where place.account_id = account.id
        and place.organisation_id = ${organisationId} and place.ended_at is null)
      and not exists (select from content.responses answer where answer.account_id = account.id and answer.status in ('submitted', 'published'))
    group by account.id, nomination.id having count(*) >= ${OFTEN}
    order by reads desc, account.name limit ${MOST_KEEN}`.execute(db)
  return rows
}

/** How many of those who may answer have said who they are (R18). */
export interface Profiles {
  /** People who may answer. */
  cast: number
  complete: number
  noPhoto: number
  noRole: number
  noSentence: number
  noWhy: number
}

/** Counts the profiles of an organisation's cast. Whoever asked to be unnamed needs no photo. */
export async function profilesOf(db: Db, organisationId: number): Promise<Profiles> {
  const { rows } = await sql<Profiles>`
    with person as (
      select account.unnamed or exists (select from staff.photos photo where photo.account_id = account.id) as photo,
        account.role_title <> '' as role, account.role_sentence <> '' as sentence, account.why_answering <> '' as why
      from staff.accounts account
      where account.left_at is null and account.enrolled_at is not null and exists (select from staff.memberships place
        where place.account_id = account.id and place.organisation_id = ${organisationId} and place.ended_at is null
          and place.role in ('responder', 'understudy', 'coach', 'director'))
    )
    select count(*)::int as "cast", (count(*) filter (where photo and role and sentence and why))::int as complete,
      (count(*) filter (where not photo))::int as "noPhoto", (count(*) filter (where not role))::int as "noRole",
      (count(*) filter (where not sentence))::int as "noSentence", (count(*) filter (where not why))::int as "noWhy"
    from person`.execute(db)
  return rows[0] ?? { cast: 0, complete: 0, noPhoto: 0, noRole: 0, noSentence: 0, noWhy: 0 }
}
