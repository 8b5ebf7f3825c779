import { sql } from 'kysely'
import type { Db } from '../db/index.ts'
import type { Keys } from '../keys/index.ts'
import type { AuditEntry, Work } from '../work.ts'

interface ChainedEntry {
  at: Date | null
  on_day: string
  actor: string
  verb: string
  subject: string
  details: unknown
}

/**
 * Adds an entry to the audit. Each entry's hash covers the one before it, under a key that is outside the database,
 * so that a changed, removed or invented entry shows. An author's acts carry a day and no time.
 */
export async function recordAudit(work: Work, entry: AuditEntry): Promise<void> {
  await sql`select pg_advisory_xact_lock(7230412)`.execute(work.db)
  const last = await work.db
    .selectFrom('ops.audit')
    .select('hash')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const previous = last?.hash ?? null
  const row: ChainedEntry = {
    at: entry.actor === 'author' || entry.dayOnly ? null : work.clock.now(),
    on_day: work.today,
    actor: entry.actor,
    verb: entry.verb,
    subject: entry.subject,
    details: entry.details ?? {},
  }
  const hash = chainHash(work.keys, row, previous)
  await work.db
    .insertInto('ops.audit')
    .values({ ...row, details: JSON.stringify(row.details), previous, hash })
    .execute()
}

/** Walks the whole chain. @returns the id of the first entry that does not fit, or null when all do, and how many were read */
export async function verifyAudit(
  db: Db,
  keys: Keys,
): Promise<{ entries: number; firstBroken: number | null }> {
  const rows = await db.selectFrom('ops.audit').selectAll().orderBy('id').execute()
  let previous: Buffer | null = null
  for (const row of rows) {
    const fits = sameBytes(row.previous, previous) && row.hash.equals(chainHash(keys, row, previous))
    if (!fits) return { entries: rows.length, firstBroken: row.id }
    previous = row.hash
  }
  return { entries: rows.length, firstBroken: null }
}

function chainHash(keys: Keys, row: ChainedEntry, previous: Buffer | null): Buffer {
  const words = JSON.stringify([
    row.at?.toISOString() ?? null,
    row.on_day,
    row.actor,
    row.verb,
    row.subject,
    canonical(row.details),
  ])
  return keys.mac('audit', Buffer.concat([previous ?? Buffer.alloc(0), Buffer.from(words)]))
}

/** JSON with its keys in order: jsonb does not keep the order that it was given. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  )
}

function sameBytes(one: Buffer | null, two: Buffer | null): boolean {
  return one === null || two === null ? one === two : one.equals(two)
}
