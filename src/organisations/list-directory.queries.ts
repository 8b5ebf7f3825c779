import { sql } from 'kysely'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { Named } from './directory.queries.ts'
import type { Kind } from './kinds.ts'

/** An organisation in a list of the whole directory. Everything here is public. */
export interface ListedOrganisation extends Named {
  kind: Kind
  place: string
  postcode: string
  openedOn: Day | null
  closedOn: Day | null
  joinedOn: Day | null
  successor: string | null
}

/** A service in a list of the whole directory. Everything here is public. */
export interface ListedService extends Named {
  kind: Kind
  wholeSite: boolean
  organisation: Named
  site: Named | null
  place: string
  postcode: string
  openedOn: Day | null
  closedOn: Day | null
  successor: string | null
}

export interface PageByCode {
  limit: number
  /** The code that the page before ended with. */
  after?: string | undefined
}

/** The whole directory's organisations, open and closed, by their codes. */
export async function listOrganisations(
  db: Db,
  { limit, after = '' }: PageByCode,
): Promise<ListedOrganisation[]> {
  const { rows } = await sql<ListedOrganisation>`
    select o.code, o.name, o.kind, o.place, o.postcode, o.opened_on as "openedOn", o.closed_on as "closedOn",
      o.joined_on as "joinedOn", heir.code as successor
    from content.organisations o left join content.organisations heir on heir.id = o.successor_id
    where o.code > ${after} order by o.code limit ${limit}`.execute(db)
  return rows
}

/** The whole directory's services, open and closed, by their codes; of one organisation if its code is given. */
export async function listServices(
  db: Db,
  { limit, after = '', organisation }: PageByCode & { organisation?: string | undefined },
): Promise<ListedService[]> {
  const { rows } = await sql<ListedService>`
    select s.code, s.name, s.kind, s.whole_site as "wholeSite", w.place, w.postcode,
      s.opened_on as "openedOn", least(s.closed_on, site.closed_on) as "closedOn", next.code as successor,
      json_build_object('code', o.code, 'name', o.name) as organisation,
      case when site.id is not null then json_build_object('code', site.code, 'name', site.name) end as site
    from content.services s
    join content.organisations o on o.id = s.organisation_id
    join content.service_whereabouts w on w.id = s.id
    left join content.sites site on site.id = s.site_id
    left join content.services next on next.id = s.successor_id
    where s.code > ${after} ${organisation ? sql`and o.code = ${organisation}` : sql``}
    order by s.code limit ${limit}`.execute(db)
  return rows
}

/** The code before each run of `size` bodies, for giving a long directory in parts: the first is ''. */
export async function directoryParts(
  db: Db,
  { of, size }: { of: 'organisations' | 'services'; size: number },
): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select code from (select code, row_number() over (order by code) as place from ${sql.table(`content.${of}`)}) numbered
    where place % ${size} = 0 order by code`.execute(db)
  return ['', ...rows.map(({ code }) => code)]
}

/**
 * Organisations for the operator: those that have joined, or those whose name or code holds the words, from A to Z.
 * Of the latter at most 50, so that a broad word stays readable.
 */
export async function findOrganisations(
  db: Db,
  asked: { joined: true } | { words: string },
): Promise<ListedOrganisation[]> {
  const where =
    'joined' in asked
      ? sql`o.joined_on is not null`
      : sql`(strpos(content.fold(o.name), content.fold(${asked.words})) > 0 or o.code = upper(${asked.words}))`
  const { rows } = await sql<ListedOrganisation>`
    select o.code, o.name, o.kind, o.place, o.postcode, o.opened_on as "openedOn", o.closed_on as "closedOn",
      o.joined_on as "joinedOn", heir.code as successor
    from content.organisations o left join content.organisations heir on heir.id = o.successor_id
    where ${where} order by o.name, o.code limit ${'joined' in asked ? 5000 : 50}`.execute(db)
  return rows
}
