import { isDeepStrictEqual } from 'node:util'
import type { Db } from '../platform/db/index.ts'
import { type Body, believe, looksDifferent, outranks, type Source, written } from './believe.ts'
import {
  type BodyTable,
  bodiesByCode,
  type Home,
  lastSuccessors,
  moveServicesWithSites,
  type StoredBody,
  saveBodies,
} from './bodies.queries.ts'
import { hasOwnService, type Level } from './kinds.ts'
import type { Claims, DirectoryRow } from './lists/directory-row.ts'
import type { List } from './lists/read-list.ts'
import { sayList } from './words.ts'

/** Codes by what happened to them, and ids of what was written, gathered while levels are imported. */
export interface Happened {
  added: Set<string>
  changed: Set<string>
  closed: Set<string>
  parents: Set<string>
  written: Record<BodyTable, number[]>
}

interface Import {
  list: List
  source: Source
  happened: Happened
}

/** Ids by code of what rows may belong to. */
type Ids = Map<string, number>

const nowhere: Home = { organisationId: null, siteId: null, wholeSite: false }

/** One body to believe in: its code, what is said of it, and by whom. */
interface Said {
  code: string
  says: Claims
  source: Source
  belongs?: { home: Home; claimed: boolean }
}

/** Organisations of the list, those its sites name as parents, and one for each site that names none. @returns ids by code */
export async function importOrganisations(db: Db, incoming: Import): Promise<Ids> {
  const own = rowsAt(incoming.list, 'organisation').map(({ code, says }) => ({
    code,
    says,
    source: incoming.source,
  }))
  const listed = new Set(own.map(({ code }) => code))
  const parents = namedParents(incoming.list, listed).map((said) => ({
    ...said,
    source: mentionedBy(incoming.source),
  }))
  const ids = await believeAll(db, 'organisations', [...own, ...parents], incoming.happened)
  for (const { code } of parents)
    if (incoming.happened.added.delete(code)) incoming.happened.parents.add(code)
  return addOrphanage(db, incoming, ids)
}

const mentionedBy = (source: Source): Source => ({ ...source, list: 'mention' })

function namedParents({ rows }: List, listed: Set<string>): { code: string; says: Claims }[] {
  const parents = new Map<string, string>()
  for (const { parentCode, parentName } of rows) {
    if (parentCode && parentName && !listed.has(parentCode)) parents.set(parentCode, parentName)
  }
  return [...parents].map(([code, name]) => ({ code, says: { name } }))
}

/** A clinic that belongs to nobody the directory knows is an organisation of its own. */
async function addOrphanage(db: Db, { list, source }: Import, ids: Ids): Promise<Ids> {
  const sites = rowsAt(list, 'site')
  const wanted = sites.flatMap(({ code, parentCode }) => (parentCode ? [parentCode, code] : [code]))
  const known = await idsByCode(db, 'organisations', wanted)
  for (const [code, id] of ids) known.set(code, id)
  const alone = sites.filter(({ code, parentCode }) => !known.has(parentCode ?? '') && !known.has(code))
  const housed = await idsByCode(
    db,
    'sites',
    alone.map(({ code }) => code),
  )
  const orphans = alone.filter(({ code }) => !housed.has(code))
  const made = orphans.map(({ code, says }) => ({
    ...nowhere,
    ...believe(null, code, { ...says, kind: 'provider' }, source),
  }))
  for (const [code, id] of await saveBodies(db, 'organisations', made)) known.set(code, id)
  return known
}

async function idsByCode(db: Db, table: BodyTable, codes: string[]): Promise<Ids> {
  const bodies = await bodiesByCode(db, table, [...new Set(codes)])
  return new Map([...bodies].map(([code, { id }]) => [code, id]))
}

/** Sites of the list, under the body that runs them now. @returns ids by code */
export async function importSites(
  db: Db,
  { list, source, happened }: Import,
  organisations: Ids,
): Promise<Ids> {
  const successors = await lastSuccessors(db)
  const said = rowsAt(list, 'site').flatMap(({ code, says, parentCode }): Said[] => {
    const parent = parentCode ? organisations.get(parentCode) : undefined
    const id = parent ?? organisations.get(code)
    if (id === undefined) return [{ code, says, source }]
    const home = { ...nowhere, organisationId: successors.get(id) ?? id }
    return [{ code, says, source, belongs: { home, claimed: parent !== undefined } }]
  })
  const ids = await believeAll(db, 'sites', said, happened)
  await moveServicesWithSites(db)
  return ids
}

/** The services of the list, and the one service that each practice, each pharmacy and each whole site has. */
export async function importServices(
  db: Db,
  incoming: Import,
  belongs: { organisations: Ids; sites: Ids },
): Promise<void> {
  const { list, source, happened } = incoming
  const siteHomes = await bodiesByCode(db, 'sites', [...belongs.sites.keys()])
  const own = list.rows.flatMap(({ code, level, says }): Said[] => {
    const organisationId =
      level === 'organisation' ? belongs.organisations.get(code) : siteHomes.get(code)?.organisationId
    if (!organisationId || level === 'service' || (level === 'organisation' && !hasOwnService(says.kind)))
      return []
    const siteId = level === 'site' ? (siteHomes.get(code)?.id ?? null) : null
    const home = { organisationId, siteId, wholeSite: siteId !== null }
    return [{ code, says: withoutReach(says), source, belongs: { home, claimed: false } }]
  })
  const listed = await listedServices(db, incoming)
  await believeAll(db, 'services', [...own, ...listed], happened)
  const kept = new Set(listed.map(({ code }) => code))
  list.rows = list.rows.filter(({ code, level }) => level !== 'service' || kept.has(code))
}

async function listedServices(db: Db, { list, source }: Import): Promise<Said[]> {
  const rows = rowsAt(list, 'service')
  const parents = rows.flatMap(({ parentCode }) => parentCode ?? [])
  const sites = await bodiesByCode(db, 'sites', parents)
  const organisations = await bodiesByCode(db, 'organisations', parents)
  return rows.flatMap(({ code, says, parentCode = '', line }): Said[] => {
    const site = sites.get(parentCode)
    const organisationId = site?.organisationId ?? organisations.get(parentCode)?.id
    if (!organisationId) {
      list.refused.push({ line, sentence: sayList('parentUnknown', { parent: parentCode, code }) })
      return []
    }
    const home = { organisationId, siteId: site?.id ?? null, wholeSite: false }
    return [{ code, says: withoutReach(says), source, belongs: { home, claimed: true } }]
  })
}

/** A service is reached through its site or organisation. */
function withoutReach({ phone: _, website: __, ...says }: Claims): Claims {
  return says
}

function rowsAt(list: List, level: Level): DirectoryRow[] {
  return list.rows.filter((row) => row.level === level)
}

/** Hears every saying against what is stored, writes what differs and notes what happened. @returns ids by code */
async function believeAll(db: Db, table: BodyTable, said: Said[], happened: Happened): Promise<Ids> {
  const known = await bodiesByCode(
    db,
    table,
    said.map(({ code }) => code),
  )
  const toSave: (Body & Home)[] = []
  for (const one of said) {
    const before = known.get(one.code) ?? null
    const after = hear(before, one)
    note(happened, before, after)
    if (before === null || !isDeepStrictEqual(before, { ...after, id: before.id })) toSave.push(after)
  }
  const saved = await saveBodies(db, table, toSave)
  happened.written[table].push(...saved.values())
  return new Map([...[...known].map(([code, { id }]): [string, number] => [code, id]), ...saved])
}

/** A body after one more saying, and where it belongs: a list that names the parent is believed by its day like any other field. */
function hear(before: StoredBody | null, { code, says, source, belongs }: Said): Body & Home {
  const after = { ...nowhere, ...believe(before, code, says, source) }
  if (before === null && !belongs?.claimed) return { ...after, ...belongs?.home }
  if (!belongs?.claimed || !outranks(source, before?.sources.organisation)) return after
  return { ...after, ...belongs.home, sources: { ...after.sources, organisation: written(source) } }
}

function note(happened: Happened, before: StoredBody | null, after: Body & Home): void {
  if (before === null) happened.added.add(after.code)
  else if (looksDifferent(before, after) || before.organisationId !== after.organisationId)
    happened.changed.add(after.code)
  if (after.closedOn !== null && !before?.closedOn) happened.closed.add(after.code)
}
