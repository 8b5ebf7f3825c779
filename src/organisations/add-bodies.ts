import { Refusal } from '../platform/refusal.ts'
import { type Actor, holdLock, type Work } from '../platform/work.ts'
import { believe } from './believe.ts'
import { type BodyTable, bodiesByCode, type Home, saveBodies } from './bodies.queries.ts'
import { refreshFinder } from './finder/finder-upkeep.queries.ts'
import { hasOwnService, type Kind, type Level } from './kinds.ts'
import type { Claims } from './lists/directory-row.ts'
import { readRow } from './lists/read-row.ts'
import { tidyText } from './lists/readable-name.ts'
import { sayDirectory } from './words.ts'

interface NewBody {
  code: string
  name: string
  kind?: Kind
  knownAs?: string[]
  /** One line, parts joined by commas. */
  address?: string
  postcode?: string
  place?: string
  latitude?: number
  longitude?: number
  openedOn?: string
  by?: Actor
}

export interface NewOrganisation extends NewBody {
  phone?: string
  website?: string
  /** Where a notice may go while it has not joined. */
  publicEmail?: string
  /** Working days in which it means to answer; 2 when it is left out. */
  responseTargetDays?: number
}

export interface NewSite extends NewBody {
  organisation: string
  phone?: string
  website?: string
}

export interface NewService extends NewBody {
  /** The code of the organisation, or of the site that it is at. */
  at: string
}

/** What was added; `serviceId` is the service of its own that a practice or a site has. */
export interface Added {
  id: number
  code: string
  serviceId: number | null
}

const nowhere: Home = { organisationId: null, siteId: null, wholeSite: false }

/** Adds an organisation by hand; a surgery, pharmacy, dentist or optician gets its one service. @throws Refusal in one sentence */
export async function addOrganisation(work: Work, given: NewOrganisation): Promise<Added> {
  const { code, says } = await begin(work, given, { level: 'organisation', kind: given.kind ?? 'provider' })
  const id = await add(work, 'organisations', { code, says, home: nowhere })
  const { publicEmail, responseTargetDays } = given
  if (publicEmail || responseTargetDays) {
    await work.db
      .updateTable('content.organisations')
      .set({
        ...(publicEmail ? { public_email: publicEmail.trim() } : {}),
        ...(responseTargetDays ? { response_target_days: responseTargetDays } : {}),
      })
      .where('id', '=', id)
      .execute()
  }
  const home = { ...nowhere, organisationId: id }
  const serviceId = hasOwnService(says.kind) ? await add(work, 'services', { code, says, home }) : null
  return finish(work, { id, code, serviceId }, given)
}

/** Adds a hospital, clinic or other place, with its "whole site" service. @throws Refusal in one sentence */
export async function addSite(work: Work, given: NewSite): Promise<Added> {
  const { code, says } = await begin(work, given, { level: 'site', kind: given.kind ?? 'hospital' })
  const organisationId = await idOf(work, 'organisations', given.organisation)
  const id = await add(work, 'sites', { code, says, home: { ...nowhere, organisationId } })
  const serviceId = await add(work, 'services', {
    code,
    says,
    home: { organisationId, siteId: id, wholeSite: true },
  })
  return finish(work, { id, code, serviceId }, given)
}

/** Adds a ward, a team or another service at a site or under an organisation. @throws Refusal in one sentence */
export async function addService(work: Work, given: NewService): Promise<Added> {
  const { code, says } = await begin(work, given, { level: 'service', kind: given.kind ?? 'service' })
  const at = given.at.trim().toUpperCase()
  const site = (await bodiesByCode(work.db, 'sites', [at])).get(at)
  const organisationId = site?.organisationId ?? (await idOf(work, 'organisations', at))
  const home = { organisationId, siteId: site?.id ?? null, wholeSite: false }
  const id = await add(work, 'services', { code, says, home })
  return finish(work, { id, code, serviceId: id }, given)
}

async function begin(
  work: Work,
  given: NewBody & { at?: string; phone?: string; website?: string },
  as: { level: Level; kind: Kind },
) {
  await holdLock(work, 'directory')
  const { code, name, address, at, ...rest } = given
  const read = readRow(
    { ...rest, ...as, code, name, parentCode: at ?? '', address: (address ?? '').split(',') },
    0,
  )
  if ('refused' in read) throw new Refusal(read.refused.sentence)
  const { row } = read
  for (const table of ['organisations', 'sites', 'services'] as const) {
    if ((await bodiesByCode(work.db, table, [row.code])).size > 0)
      throw new Refusal(sayDirectory('codeInUse', { code: row.code }), 409)
  }
  // Lists shout; a person who types a name means its capitals.
  return { code: row.code, says: { ...row.says, name: tidyText(name) } }
}

async function add(
  work: Work,
  table: BodyTable,
  { code, says, home }: { code: string; says: Claims; home: Home },
): Promise<number> {
  const { phone, website, ...claims } = says
  const reach = table === 'services' ? {} : { ...(phone ? { phone } : {}), ...(website ? { website } : {}) }
  const body = believe(null, code, { ...claims, ...reach }, { list: 'hand', day: work.today })
  const ids = await saveBodies(work.db, table, [{ ...body, ...home }])
  return ids.get(code) ?? 0
}

async function idOf(work: Work, table: BodyTable, code: string): Promise<number> {
  const known = (await bodiesByCode(work.db, table, [code.trim().toUpperCase()])).get(
    code.trim().toUpperCase(),
  )
  if (!known) throw new Refusal(sayDirectory('nothingHasCode', { code }), 404)
  return known.id
}

async function finish(work: Work, added: Added, { by }: NewBody): Promise<Added> {
  if (added.serviceId) await refreshFinder(work.db, [added.serviceId])
  await work.audit({ actor: by ?? 'system', verb: 'added to the directory', subject: added.code })
  return added
}
