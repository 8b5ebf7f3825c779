import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../platform/clock/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { defaultRungs, type NamedPlace } from './default-rungs.ts'

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
  /** Nobody whom it names can be reached today, so that the cast follows them. */
  outOfReach: boolean
}

export interface LadderPlace {
  organisationId: number
  /** Null asks for the organisation's own. */
  serviceId: number | null
}

type Row = { serviceId: number; kind: Ladder['from']; senior: boolean } & Rung

/**
 * The ladder that holds for a service today: its own, else its organisation's, else one made of the cast, so that no service
 * is without. Where nobody whom a ladder names can be reached, the cast follows them.
 */
export async function ladderOf(
  db: Db,
  { organisationId, serviceId }: LadderPlace,
  today: Day,
): Promise<Ladder> {
  const ladders = await laddersOfServices(db, { organisationId, serviceIds: [serviceId ?? 0] }, today)
  return ladders.get(serviceId ?? 0) ?? { from: 'cast', rungs: [], senior: null, outOfReach: false }
}

/** The same for many services of one organisation, in one statement. */
export async function laddersOfServices(
  db: Db,
  { organisationId, serviceIds }: { organisationId: number; serviceIds: number[] },
  today: Day,
): Promise<Map<number, Ladder>> {
  const standing = standingOf(sql`${organisationId}::int`, today)
  const defaults = defaultRungs({ organisationId: sql`${organisationId}::int`, serviceId: sql`asked.id` })
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
    rungs as (
      select chosen.service_id, chosen.kind, rung.account_id, rung.place, false as senior
      from chosen join staff.ladder_rungs rung on rung.ladder_id = chosen.ladder_id
      union all select asked.id, 'cast', stands.account_id, min(stands.place)::int, false
      from asked cross join lateral unnest(${defaults}) with ordinality as stands(account_id, place) group by asked.id, stands.account_id
      union all select service_id, kind, senior_id, 0, true from chosen where senior_id is not null
    )
    select rungs.service_id as "serviceId", rungs.kind, rungs.senior,
      ${standing.columns}
    from rungs join staff.accounts account on account.id = rungs.account_id ${standing.joins}
    order by rungs.service_id, rungs.senior, rungs.kind = 'cast', rungs.place`.execute(db)
  return byService(rows)
}

/**
 * For a statement of another domain: the ladder of one service as a JSON array of `Rung`; where nobody chose one, whom it
 * reaches by default.
 */
export function rungsFor(place: NamedPlace, today: Day): RawBuilder<Rung[]> {
  const { organisationId, serviceId } = place
  const standing = standingOf(organisationId, today)
  const chosen = sql`array(select step.account_id from staff.ladder_rungs step
    where step.ladder_id = (select own.id from staff.ladders own where own.organisation_id = ${organisationId}
      and (own.service_id = ${serviceId} or own.service_id is null) order by own.service_id is null limit 1) order by step.place)`
  return sql<Rung[]>`(select coalesce(json_agg(climber order by climber.place), '[]') from (
    select step.place, ${standing.columns}
    from unnest(coalesce(nullif(${chosen}, '{}'), ${defaultRungs(place)})) with ordinality as step(account_id, place)
      join staff.accounts account on account.id = step.account_id ${standing.joins}) climber)`
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
    const ladder = ladders.get(serviceId) ?? { from: kind, rungs: [], senior: null, outOfReach: false }
    if (senior) ladder.senior = rung
    else if (kind === ladder.from) ladder.rungs.push(rung)
    else addByDefault(ladder, rung)
    ladders.set(serviceId, ladder)
  }
  return ladders
}

/** The rungs that were chosen come first, so that it is known by now whether anybody on them can be reached. */
function addByDefault(ladder: Ladder, rung: Rung): void {
  if (!ladder.outOfReach && ladder.rungs.some(isInReach)) return
  ladder.outOfReach = true
  if (!ladder.rungs.some(({ accountId }) => accountId === rung.accountId)) ladder.rungs.push(rung)
}

function isInReach({ gone, away, cover }: Rung): boolean {
  return !gone && (!away || cover !== null)
}
