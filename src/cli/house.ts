import { openApp } from '../app.ts'
import type { Config } from '../platform/config/index.ts'
import { migrate } from '../platform/db/index.ts'
import type { App } from '../platform/http/index.ts'
import { openKeys } from '../platform/keys/index.ts'
import type { WorkGround } from '../platform/work.ts'
import { queueNames } from '../queues.ts'
import { openDatabase, refuseUnfit } from '../running/open-database.ts'

/** The house as the command line enters it: the same actions as the web, and the database's own address. */
export interface House {
  app: App
  /** For what brings its own clock, such as the demonstration town. */
  ground: WorkGround
  databaseUrl: string
}

/** Opens the house beside a running server or without one, and leaves it as it was found. */
export async function inHouse<Result>(
  config: Config,
  act: (house: House) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(config)
  try {
    // The embedded database belongs to this program alone, so it moves with it; a server is migrated by its operator.
    if (!config.databaseUrl) await migrate(database.url, queueNames)
    await refuseUnfit(database.url)
    const keys = openKeys(config.dataDir, { withMailerKey: false, make: true })
    const opened = await openApp({ config, keys, databaseUrl: database.url })
    try {
      return await act({ app: opened.app, ground: opened.ground, databaseUrl: database.url })
    } finally {
      await opened.close()
    }
  } finally {
    await database.stop()
  }
}
