import { Refusal } from '../platform/refusal.ts'
import { holdLock, type Work } from '../platform/work.ts'
import { written } from './believe.ts'
import { type BodyTable, bodiesByCode, type StoredBody } from './bodies.queries.ts'
import { refreshFinder } from './finder/finder-upkeep.queries.ts'
import {
  leadsTo,
  moveOpenServices,
  moveOpenSites,
  type SuccessorTable,
  succeed,
  successorOf,
} from './merge.queries.ts'
import { sayDirectory } from './words.ts'

interface Merging {
  table: SuccessorTable
  from: StoredBody
  into: StoredBody
  source: string
}

/**
 * Records that one body became part of another: two organisations, two sites or two services. What is open moves along;
 * what is closed, its pages and its stories stay where they were. Twice the same changes nothing.
 * @returns whether anything changed
 * @throws Refusal when a code is unknown, the two are not alike, or the second already became part of the first
 */
export async function mergeBodies(work: Work, codes: { from: string; into: string }): Promise<boolean> {
  await holdLock(work, 'directory')
  const merging = await findBoth(work, codes)
  const { table, from, into } = merging
  if ((await successorOf(work.db, table, from.id)) === into.id) return false
  if (from.id === into.id || (await leadsTo(work.db, { table, from: into.id, to: from.id }))) {
    throw new Refusal(sayDirectory('mergeCircle', { from: from.name, into: into.name }), 409)
  }
  await mergeOne(work, merging)
  await refreshFinder(work.db)
  await work.audit({
    actor: 'command line',
    verb: 'merged',
    subject: from.code,
    details: { into: into.code, table },
  })
  return true
}

async function findBoth(work: Work, codes: { from: string; into: string }): Promise<Merging> {
  const [a, b] = [codes.from.trim().toUpperCase(), codes.into.trim().toUpperCase()]
  const seen = new Set<string>()
  for (const table of ['organisations', 'sites', 'services'] as const) {
    const known = await bodiesByCode(work.db, table, [a, b])
    const [from, into] = [known.get(a), known.get(b)]
    if (from && into) return { table, from, into, source: written({ list: 'hand', day: work.today }) }
    for (const code of known.keys()) seen.add(code)
  }
  const missing = [a, b].find((code) => !seen.has(code))
  throw new Refusal(
    missing
      ? sayDirectory('nothingHasCode', { code: missing })
      : sayDirectory('mergeUnlike', { from: a, into: b }),
    404,
  )
}

async function mergeOne(work: Work, merging: Merging): Promise<void> {
  const { table, from, into, source } = merging
  await succeed(work.db, { table, from: from.id, into: into.id, today: work.today, source })
  if (table === 'services') return
  const twins = await bodiesByCode(work.db, 'services', [from.code, into.code])
  const [own, theirs] = [twins.get(from.code), twins.get(into.code)]
  if (own && theirs && isOwnServiceOf(table, own, from) && isOwnServiceOf(table, theirs, into)) {
    await succeed(work.db, { table: 'services', from: own.id, into: theirs.id, today: work.today, source })
  }
  if (table === 'organisations') await moveOpenSites(work.db, { from: from.id, into: into.id, source })
  await moveOpenServices(work.db, { table, from: from.id, into: into.id, source })
}

function isOwnServiceOf(table: BodyTable, service: StoredBody, body: StoredBody): boolean {
  return table === 'sites'
    ? service.siteId === body.id
    : service.organisationId === body.id && service.siteId === null
}
