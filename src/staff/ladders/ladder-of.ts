import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../platform/clock/index.ts'
import type { Db } from '../../platform/db/index.ts'

/** Somebody on a ladder, as they stand today. */
export interface Rung {
  accountId: number
  name: string
  roleTitle: string
  /** They have left, have no place in this cast any more, or never set up their sign-in. */
  gone: boolean
  away: boolean
  /** Who stands in for them today. */
  cover: { accountId: number; name: string } | null
}

export interface Ladder {
  /** Whether it is the service's own, the organisation's, or nobody chose one and the cast stands in. */
  from: 'service' | 'organisation' | 'cast'
  rungs: Rung[]
  senior: Rung | null
}

export interface LadderPlace {
  organisationId: number
  /** Null asks for the organisation's own. */
  serviceId: number | null
}

type Row = { serviceId: number; kind: Ladder['from']; senior: boolean } & Rung

/**
 * The ladder that holds for a service today: its own, else its organisation's, else one made of the cast, so that no
 * service is without: a responder, an understudy, the directors.
 */
export async function ladderOf(
  db: Db,
  { organisationId, serviceId }: LadderPlace,
  today: Day,
): Promise<Ladder> {
  const ladders = await laddersOfServices(db, { organisationId, serviceIds: [serviceId ?? 0] }, today)
  return ladders.get(serviceId ?? 0) ?? { from: 'cast', rungs: [], senior: null }
}

/** The same for many services of one organisation, in one statement. */
export async function laddersOfServices(
  db: Db,
  { organisationId, serviceIds }: { organisationId: number; serviceIds: number[] },
  today: Day,
): Promise<Map<number, Ladder>> {
  const standing = standingOf(sql`${organisationId}::int`, today)
  const { rows } = await sql<Row>`
    with asked as (select unnest(${serviceIds}::int[]) as id),
    chosen as (
      select asked.id as service_id, coalesce(own.id, whole.id) as ladder_id,
        case when own.id is not null then 'service' when whole.id is not null then 'organisation' else 'cast' end as kind,
        coalesce(own.senior_id, whole.senior_id) as senior_id
      from asked
        left join staff.ladders own on own.organisation_id = ${organisationId} and own.service_id = asked.id
        left join staff.ladders whole on whole.organisation_id = ${organisationId} and whole.service_id is null
    ),
    fallback as (
      select asked.id as service_id, place.account_id, min(array_position(array['responder', 'understudy', 'director'], place.role)) as rank
      from asked join staff.memberships place on place.organisation_id = ${organisationId} and place.ended_at is null
        and place.role in ('responder', 'understudy', 'director')
        and (not exists (select from staff.membership_services scope where scope.membership_id = place.id)
          or exists (select from staff.membership_services scope where scope.membership_id = place.id and scope.service_id = asked.id))
        join staff.accounts person on person.id = place.account_id and person.left_at is null and person.enrolled_at is not null
      where asked.id in (select service_id from chosen where ladder_id is null)
      group by asked.id, place.account_id
    ),
    firsts as (
      select service_id, account_id, rank, row_number() over (partition by service_id, rank order by account_id) as nth from fallback
    ),
    rungs as (
      select chosen.service_id, chosen.kind, rung.account_id, rung.place, false as senior
      from chosen join staff.ladder_rungs rung on rung.ladder_id = chosen.ladder_id
      union all select service_id, 'cast', account_id, (rank * 10 + nth)::int, false from firsts where nth = 1 or rank = 3 and nth <= 3
      union all select service_id, kind, senior_id, 0, true from chosen where senior_id is not null
    )
    select rungs.service_id as "serviceId", rungs.kind, rungs.senior,
      ${standing.columns}
    from rungs join staff.accounts account on account.id = rungs.account_id ${standing.joins}
    order by rungs.service_id, rungs.senior, rungs.place`.execute(db)
  return byService(rows)
}

/**
 * For a statement of another domain: the ladder that somebody chose for a service, as a JSON array of `Rung`; empty where
 * nobody chose one. It makes none of the cast, which in a large organisation takes long.
 */
export function chosenRungs(
  { organisationId, serviceId }: { organisationId: RawBuilder<unknown>; serviceId: RawBuilder<unknown> },
  today: Day,
): RawBuilder<Rung[]> {
  const standing = standingOf(organisationId, today)
  return sql<Rung[]>`(select coalesce(json_agg(climber order by climber.place), '[]') from (
    select step.place, ${standing.columns}
    from staff.ladder_rungs step join staff.accounts account on account.id = step.account_id ${standing.joins}
    where step.ladder_id = (select chosen.id from staff.ladders chosen where chosen.organisation_id = ${organisationId}
      and (chosen.service_id = ${serviceId} or chosen.service_id is null) order by chosen.service_id is null limit 1)) climber)`
}

/** How an account stands on a ladder today: the columns of a `Rung`, and the joins that they need. */
function standingOf(organisationId: RawBuilder<unknown>, today: Day) {
  const columns = sql`account.id as "accountId", account.name, account.role_title as "roleTitle",
      account.left_at is not null or account.enrolled_at is null or not exists (select from staff.memberships place
        where place.account_id = account.id and place.organisation_id = ${organisationId} and place.ended_at is null) as gone,
      absence.id is not null as away,
      case when cover.id is null then null else json_build_object('accountId', cover.id, 'name', cover.name) end as cover`
  const joins = sql`left join lateral (select id, cover_id from staff.absences where account_id = account.id and ended_at is null
        and first_day <= ${today}::date and last_day >= ${today}::date order by id desc limit 1) absence on true
      left join staff.accounts cover on cover.id = absence.cover_id and cover.left_at is null and cover.enrolled_at is not null
        and not exists (select from staff.absences theirs where theirs.account_id = cover.id and theirs.ended_at is null
          and theirs.first_day <= ${today}::date and theirs.last_day >= ${today}::date)`
  return { columns, joins }
}

function byService(rows: Row[]): Map<number, Ladder> {
  const ladders = new Map<number, Ladder>()
  for (const { serviceId, kind, senior, ...rung } of rows) {
    const ladder = ladders.get(serviceId) ?? { from: kind, rungs: [], senior: null }
    if (senior) ladder.senior = rung
    else ladder.rungs.push(rung)
    ladders.set(serviceId, ladder)
  }
  return ladders
}
