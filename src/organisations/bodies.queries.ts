import { sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'
import type { Body, Sources } from './believe.ts'
import type { Kind } from './kinds.ts'

export type BodyTable = 'organisations' | 'sites' | 'services'

/** A body as it is stored, with what it belongs to. */
export interface StoredBody extends Body, Home {
  id: number
}

/** What a site or a service belongs to, by id. An organisation belongs to nothing. */
export interface Home {
  organisationId: number | null
  siteId: number | null
  wholeSite: boolean
}

const shared = {
  code: 'text',
  name: 'text',
  kind: 'text',
  known_as: 'text[]',
  address: 'text',
  postcode: 'text',
  place: 'text',
  latitude: 'float8',
  longitude: 'float8',
  opened_on: 'date',
  closed_on: 'date',
  dormant: 'boolean',
  source_dates: 'jsonb',
}
const reach = { phone: 'text', website: 'text' }

/** The columns of each table that the directory writes, with their types; names here are the only ones that reach the SQL. */
const columns: Record<BodyTable, Record<string, string>> = {
  organisations: { ...shared, ...reach },
  sites: { ...shared, ...reach, organisation_id: 'int' },
  services: { ...shared, organisation_id: 'int', site_id: 'int', whole_site: 'boolean' },
}

interface BodyRow {
  id: number
  code: string
  name: string
  kind: string
  known_as: string[]
  address: string
  postcode: string
  place: string
  latitude: number | null
  longitude: number | null
  phone?: string
  website?: string
  opened_on: string | null
  closed_on: string | null
  dormant: boolean
  source_dates: Sources
  organisation_id?: number
  site_id?: number | null
  whole_site?: boolean
}

/** The stored bodies with these codes, by code. */
export async function bodiesByCode(
  db: Db,
  table: BodyTable,
  codes: string[],
): Promise<Map<string, StoredBody>> {
  const names = sql.raw(['id', ...Object.keys(columns[table])].join(', '))
  const { rows } = await sql<BodyRow>`
    select ${names} from content.${sql.raw(table)} where code = any(${codes}::text[])`.execute(db)
  return new Map(rows.map((row) => [row.code, bodyOf(row)]))
}

function bodyOf(row: BodyRow): StoredBody {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    kind: row.kind as Kind,
    knownAs: row.known_as,
    address: row.address,
    postcode: row.postcode,
    place: row.place,
    latitude: row.latitude,
    longitude: row.longitude,
    phone: row.phone ?? '',
    website: row.website ?? '',
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    dormant: row.dormant,
    sources: row.source_dates,
    organisationId: row.organisation_id ?? null,
    siteId: row.site_id ?? null,
    wholeSite: row.whole_site ?? false,
  }
}

const batch = 4000

/** Writes bodies, new and known, thousands at a time, and gives back their ids by code. */
export async function saveBodies(
  db: Db,
  table: BodyTable,
  bodies: (Body & Home)[],
): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (let at = 0; at < bodies.length; at += batch) {
    const rows = bodies.slice(at, at + batch).map(rowOf)
    for (const { code, id } of await saveBatch(db, table, rows)) ids.set(code, id)
  }
  return ids
}

async function saveBatch(db: Db, table: BodyTable, rows: object[]): Promise<{ code: string; id: number }[]> {
  const own = Object.entries(columns[table])
  const names = sql.raw(own.map(([name]) => name).join(', '))
  const typed = sql.raw(own.map(([name, type]) => `${name} ${type}`).join(', '))
  const renewed = sql.raw(own.map(([name]) => `${name} = excluded.${name}`).join(', '))
  const saved = await sql<{ code: string; id: number }>`
    insert into content.${sql.raw(table)} (${names})
    select ${names} from json_to_recordset(${JSON.stringify(rows)}::json) as listed (${typed})
    on conflict (code) do update set ${renewed}
    returning code, id`.execute(db)
  return saved.rows
}

function rowOf(body: Body & Home): object {
  return {
    code: body.code,
    name: body.name,
    kind: body.kind,
    known_as: body.knownAs,
    address: body.address,
    postcode: body.postcode,
    place: body.place,
    latitude: body.latitude,
    longitude: body.longitude,
    phone: body.phone,
    website: body.website,
    opened_on: body.openedOn,
    closed_on: body.closedOn,
    dormant: body.dormant,
    source_dates: body.sources,
    organisation_id: body.organisationId,
    site_id: body.siteId,
    whole_site: body.wholeSite,
  }
}

/** Where each organisation's work is done now: itself, or the last of its successors. By id. */
export async function lastSuccessors(db: Db): Promise<Map<number, number>> {
  const { rows } = await sql<{ id: number; last: number }>`
    with recursive line as (
      select id, successor_id as last from content.organisations where successor_id is not null
      union all
      select line.id, next.successor_id from line join content.organisations next on next.id = line.last
      where next.successor_id is not null
    )
    select line.id, line.last from line join content.organisations o on o.id = line.last where o.successor_id is null`.execute(
    db,
  )
  return new Map(rows.map(({ id, last }) => [id, last]))
}

/** Services go where their site goes. */
export async function moveServicesWithSites(db: Db): Promise<void> {
  await sql`
    update content.services service set organisation_id = site.organisation_id
    from content.sites site
    where site.id = service.site_id and site.organisation_id <> service.organisation_id`.execute(db)
}
