import { sql } from 'kysely'
import { holdLock, type Work } from '../platform/work.ts'

/** One import at a time, and as long as a whole country takes on a busy machine. */
export async function beginImport(work: Work): Promise<void> {
  await holdLock(work, 'directory')
  await sql`set local statement_timeout = '10min'`.execute(work.db)
}
