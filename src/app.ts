import { readAssets } from './assets.ts'
import { type Clock, systemClock } from './platform/clock/index.ts'
import type { Config } from './platform/config/index.ts'
import { connect, connectForReading } from './platform/db/index.ts'
import type { App } from './platform/http/index.ts'
import { JobBoard } from './platform/jobs/index.ts'
import type { Keys } from './platform/keys/index.ts'
import { runWork, type WorkGround } from './platform/work.ts'
import { listeners } from './wiring.ts'

export interface Ground {
  config: Config
  keys: Keys
  /** The database's address, as the process's login. */
  databaseUrl: string
  clock?: Clock
}

/** The web's view of the house: its pools, its way to act, and a way to close it all again. */
export interface OpenApp {
  app: App
  /** What acts stand on, for the seed and the command line. */
  ground: WorkGround
  close(): Promise<void>
}

/** Opens the pools and the job board under the web role. */
export async function openApp({ config, keys, databaseUrl, clock = systemClock }: Ground): Promise<OpenApp> {
  const db = connect(databaseUrl, { role: 'hearback_web' })
  const read = connectForReading(config.readDatabaseUrl || databaseUrl, { role: 'hearback_web' })
  const jobs = new JobBoard(databaseUrl, 'hearback_web')
  await jobs.start()
  const ground: WorkGround = { db, clock, config, keys, jobs, listeners }
  const app: App = {
    config,
    clock,
    keys,
    db,
    read,
    work: (act) => runWork(ground, act),
    assets: readAssets(),
  }
  return {
    app,
    ground,
    async close() {
      await jobs.stop()
      await db.destroy()
      await read.destroy()
    },
  }
}
