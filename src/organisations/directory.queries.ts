import { sql } from 'kysely'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { Kind } from './kinds.ts'

/** Something that is only named, with the code that leads to its page. */
export interface Named {
  code: string
  name: string
}

/** One service as a page or the API may show it. Everything here is public. */
export interface Service extends Named {
  id: number
  knownAs: string[]
  kind: Kind
  /** The one service that stands for a whole hospital or clinic. */
  wholeSite: boolean
  address: string
  postcode: string
  place: string
  latitude: number | null
  longitude: number | null
  openedOn: Day | null
  closedOn: Day | null
  /** On the books and not working at present. */
  dormant: boolean
  successor: Named | null
  site: Named | null
  organisation: Named & { id: number; joinedOn: Day | null; closedOn: Day | null; successor: Named | null }
}

export interface SiteWithServices extends Named {
  id: number
  kind: Kind
  closedOn: Day | null
  services: ServiceInList[]
}

export interface ServiceInList extends Named {
  id: number
  kind: Kind
  wholeSite: boolean
  closedOn: Day | null
}

/** One organisation with all that belongs to it. Everything here is public but the public address is for letters. */
export interface Organisation extends Named {
  id: number
  knownAs: string[]
  kind: Kind
  address: string
  postcode: string
  place: string
  phone: string
  website: string
  publicEmail: string
  openedOn: Day | null
  closedOn: Day | null
  dormant: boolean
  /** The day it joined; null while its stories say that it has not. */
  joinedOn: Day | null
  responseTargetDays: number
  successor: Named | null
  /** Those that were merged into it. */
  predecessors: Named[]
  sites: SiteWithServices[]
  /** Services that belong to no site: a surgery's own, or a team's. */
  services: ServiceInList[]
}

const named = (row: string) =>
  sql.raw(
    `case when ${row}.id is not null then json_build_object('code', ${row}.code, 'name', ${row}.name) end`,
  )

function selectServices(where: ReturnType<typeof sql>) {
  return sql<Service>`
    select s.id, s.code, s.name, s.known_as as "knownAs", s.kind, s.whole_site as "wholeSite",
      coalesce(nullif(s.address, ''), nullif(site.address, ''), o.address) as address,
      w.postcode, w.place, w.latitude, w.longitude,
      s.opened_on as "openedOn", least(s.closed_on, site.closed_on) as "closedOn", s.dormant,
      ${named('next')} as successor, ${named('site')} as site,
      json_build_object('id', o.id, 'code', o.code, 'name', o.name, 'joinedOn', o.joined_on, 'closedOn', o.closed_on,
        'successor', ${named('heir')}) as organisation
    from content.services s
    join content.organisations o on o.id = s.organisation_id
    join content.service_whereabouts w on w.id = s.id
    left join content.sites site on site.id = s.site_id
    left join content.services next on next.id = s.successor_id
    left join content.organisations heir on heir.id = o.successor_id
    where ${where}
    order by s.finder_name, s.code`
}

/** A service by its code in any case, open or closed; null when nothing has it. */
export async function serviceByCode(db: Db, code: string): Promise<Service | null> {
  const [service] = await servicesByCodes(db, [code])
  return service ?? null
}

/** Services by their codes, from A to Z; codes that nothing has are left out. */
export async function servicesByCodes(db: Db, codes: string[]): Promise<Service[]> {
  const { rows } = await selectServices(sql`s.code = any(${codes.map(asCode)}::text[])`).execute(db)
  return rows
}

/** An organisation by its code in any case, open or closed, with its sites, services and successor; null when nothing has it. */
export async function organisationByCode(db: Db, code: string): Promise<Organisation | null> {
  const { rows } = await sql<Omit<Organisation, 'sites' | 'services'>>`
    select o.id, o.code, o.name, o.known_as as "knownAs", o.kind, o.address, o.postcode, o.place, o.phone, o.website,
      o.public_email as "publicEmail", o.opened_on as "openedOn", o.closed_on as "closedOn", o.dormant,
      o.joined_on as "joinedOn", o.response_target_days as "responseTargetDays", ${named('heir')} as successor,
      (select coalesce(json_agg(json_build_object('code', p.code, 'name', p.name) order by p.name, p.code), '[]')
        from content.organisations p where p.successor_id = o.id) as predecessors
    from content.organisations o
    left join content.organisations heir on heir.id = o.successor_id
    where o.code = ${asCode(code)}`.execute(db)
  const [organisation] = rows
  return organisation ? { ...organisation, ...(await belongings(db, organisation.id)) } : null
}

async function belongings(db: Db, organisationId: number): Promise<Pick<Organisation, 'sites' | 'services'>> {
  const sites = await db
    .selectFrom('content.sites')
    .select(['id', 'code', 'name', 'kind', 'closed_on'])
    .where('organisation_id', '=', organisationId)
    .orderBy('name')
    .orderBy('code')
    .execute()
  const services = await db
    .selectFrom('content.services')
    .select(['id', 'code', 'name', 'kind', 'whole_site', 'closed_on', 'site_id'])
    .where('organisation_id', '=', organisationId)
    .orderBy('whole_site', 'desc')
    .orderBy('finder_name')
    .orderBy('code')
    .execute()
  const at = (siteId: number | null) => services.filter((service) => service.site_id === siteId).map(inList)
  return {
    sites: sites.map((site) => ({
      id: site.id,
      code: site.code,
      name: site.name,
      kind: site.kind as Kind,
      closedOn: site.closed_on,
      services: at(site.id),
    })),
    services: at(null),
  }
}

interface ServiceRow {
  id: number
  code: string
  name: string
  kind: string
  whole_site: boolean
  closed_on: string | null
}

function inList({ id, code, name, kind, whole_site, closed_on }: ServiceRow): ServiceInList {
  return { id, code, name, kind: kind as Kind, wholeSite: whole_site, closedOn: closed_on }
}

function asCode(typed: string): string {
  return typed.replaceAll('\0', '').trim().toUpperCase()
}
