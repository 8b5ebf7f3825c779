import { sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'

export interface PublicTotals {
  stories: number
  answers: number
  /** Changes that were made. */
  changes: number
}

/** How much is public now. The database keeps the count as transactions commit; nothing is counted for a visitor. */
export async function publicTotals(db: Db): Promise<PublicTotals> {
  const { rows } =
    await sql<PublicTotals>`select stories, answers, changes from content.public_totals`.execute(db)
  return rows[0] ?? { stories: 0, answers: 0, changes: 0 }
}
