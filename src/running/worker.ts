import type { Ground } from '../app.ts'
import { systemClock } from '../platform/clock/index.ts'
import { connect } from '../platform/db/index.ts'
import { JobBoard } from '../platform/jobs/index.ts'
import type { WorkGround } from '../platform/work.ts'
import { listeners, workerJobs } from '../wiring.ts'
import type { Running } from './process.ts'

/** Does the jobs of the worker under its own role, without the mailer's key. */
export async function startWorker({
  config,
  keys,
  databaseUrl,
  clock = systemClock,
}: Ground): Promise<Running> {
  const db = connect(databaseUrl, { role: 'hearback_worker', max: 5, statementTimeout: 120_000 })
  const jobs = new JobBoard(databaseUrl, 'hearback_worker', { supervise: true })
  await jobs.start()
  const ground: WorkGround = { db, clock, config, keys: { ...keys, mailer: null }, jobs, listeners }
  await jobs.listen(ground, workerJobs)
  return {
    async stop() {
      await jobs.stop()
      await db.destroy()
    },
  }
}
