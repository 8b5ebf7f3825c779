import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'

/** Who was told of a story, for the public: counts and roles, never a name (R17). */
export interface HeardBy {
  told: number
  read: number
  /** How many of each role were told or have read; people without a role title are in the counts alone. */
  roles: { role: string; count: number }[]
}

/** Of a story that is known to be public, or of `publicStoryId`. */
export async function heardBy(db: Db, storyId: number | RawBuilder<number>): Promise<HeardBy> {
  const { rows } = await sql<{ role: string; count: number; told: number; read: number }>`
    select role_title as role, count(*)::int as count, count(told_at)::int as told, count(first_read_at)::int as read
    from content.audience where story_id = ${storyId}
    group by role_title order by count desc, role_title`.execute(db)
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0)
  return {
    told: sum(rows.map((row) => row.told)),
    read: sum(rows.map((row) => row.read)),
    roles: rows.filter(({ role }) => role !== '').map(({ role, count }) => ({ role, count })),
  }
}
