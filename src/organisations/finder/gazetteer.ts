import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import { fold } from './fold.ts'

/** Every name in the directory: organisations, sites, wards and other services, and the towns they are in. */
export interface Gazetteer {
  /** Whether these words, as a whole, are a name or a town; case, accents and apostrophes do not count. */
  has(phrase: string): boolean
}

interface Kept {
  names: Set<string>
  edition: string
  lookedAt: number
}

const kept = new WeakMap<Db, Kept>()
const minute = 60_000

/** The gazetteer of a database: read when it is first asked for, and again within a minute of a change to the directory. */
export async function gazetteer(db: Db): Promise<Gazetteer> {
  const { names } = await current(db)
  return { has: (phrase) => names.has(fold(phrase)) }
}

async function current(db: Db): Promise<Kept> {
  const known = kept.get(db)
  if (known && performance.now() - known.lookedAt < minute) return known
  const edition = await editionOf(db)
  const fresh =
    known?.edition === edition ? { ...known, lookedAt: performance.now() } : await read(db, edition)
  kept.set(db, fresh)
  return fresh
}

/** Changes whenever a name or a place does. */
async function editionOf(db: Db): Promise<string> {
  const { rows } = await sql<{ edition: string }>`
    select count(*) || ' ' || coalesce(sum(hashtext(finder_words)::bigint), 0) as edition from content.services`.execute(
    db,
  )
  return rows[0]?.edition ?? ''
}

async function read(db: Db, edition: string): Promise<Kept> {
  const { rows } = await sql<{ name: string }>`
    select finder_name as name from content.services
    union select finder_place from content.services
    union select content.finder_fold(name) from content.sites
    union select content.finder_fold(name) from content.organisations
    union select content.finder_fold(other) from content.services, unnest(known_as) other
    union select content.finder_fold(other) from content.organisations, unnest(known_as) other`.execute(db)
  const names = new Set(rows.map((row) => row.name))
  names.delete('')
  return { names, edition, lookedAt: performance.now() }
}
