import { sql } from 'kysely'
import type { Db } from '../db/index.ts'

/** How far the background work is behind. */
export interface JobLag {
  /** Jobs that could run now and do not yet. */
  waiting: number
  /** Jobs that were given up within the hour for which they are kept. */
  failed: number
  /** Seconds since the oldest of the waiting ones could have begun. */
  oldestSeconds: number
}

/** Asks the job tables by the database's own clock, which is the one that jobs follow. */
export async function jobLag(db: Db): Promise<JobLag> {
  const { rows } = await sql<JobLag>`
    select count(*) filter (where state in ('created', 'retry') and start_after <= now())::int as waiting,
      count(*) filter (where state = 'failed')::int as failed,
      coalesce(extract(epoch from now() - min(start_after)
        filter (where state in ('created', 'retry') and start_after <= now())), 0)::int as "oldestSeconds"
    from pgboss.job where name not like '\_\_pgboss\_\_%'`.execute(db)
  return rows[0] ?? { waiting: 0, failed: 0, oldestSeconds: 0 }
}
