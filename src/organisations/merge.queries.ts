import { sql } from 'kysely'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'

export type SuccessorTable = 'organisations' | 'sites' | 'services'

const inside = (table: SuccessorTable) => sql.raw(`content.${table}`)

export async function successorOf(db: Db, table: SuccessorTable, id: number): Promise<number | null> {
  const { rows } = await sql<{ successor: number | null }>`
    select successor_id as successor from ${inside(table)} where id = ${id}`.execute(db)
  return rows[0]?.successor ?? null
}

/** Whether a line of successors leads from one body to another. */
export async function leadsTo(
  db: Db,
  line: { table: SuccessorTable; from: number; to: number },
): Promise<boolean> {
  const { rows } = await sql`
    with recursive line as (
      select id, successor_id from ${inside(line.table)} where id = ${line.from}
      union
      select next.id, next.successor_id from line join ${inside(line.table)} next on next.id = line.successor_id
    )
    select from line where id = ${line.to}`.execute(db)
  return rows.length > 0
}

interface Succession {
  table: SuccessorTable
  from: number
  into: number
  today: Day
  source: string
}

/** Names the successor, and closes the body from today unless it has closed before. */
export async function succeed(db: Db, { table, from, into, today, source }: Succession): Promise<void> {
  await sql`
    update ${inside(table)} set successor_id = ${into}, closed_on = least(closed_on, ${today}::date),
      source_dates = source_dates || jsonb_build_object('closed', ${source}::text)
    where id = ${from}`.execute(db)
}

interface Move {
  from: number
  into: number
  source: string
}

/** Sites that are open go to the successor, with all their services. */
export async function moveOpenSites(db: Db, { from, into, source }: Move): Promise<void> {
  await sql`
    with moved as (
      update content.sites set organisation_id = ${into},
        source_dates = source_dates || jsonb_build_object('organisation', ${source}::text)
      where organisation_id = ${from} and closed_on is null
      returning id
    )
    update content.services set organisation_id = ${into} where site_id in (select id from moved)`.execute(db)
}

/** Services that are open and belong to no moved site go to the successor. */
export async function moveOpenServices(
  db: Db,
  { table, from, into, source }: Move & { table: 'organisations' | 'sites' },
): Promise<void> {
  const renewed = sql`source_dates = service.source_dates || jsonb_build_object('organisation', ${source}::text)`
  const move =
    table === 'organisations'
      ? sql`update content.services service set organisation_id = ${into}, ${renewed}
          where organisation_id = ${from} and site_id is null and closed_on is null`
      : sql`update content.services service set site_id = ${into}, organisation_id = site.organisation_id, ${renewed}
          from content.sites site
          where site.id = ${into} and service.site_id = ${from} and service.closed_on is null and not service.whole_site`
  await move.execute(db)
}
