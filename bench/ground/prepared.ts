import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openApp } from '../../src/app.ts'
import { readConfig } from '../../src/platform/config/index.ts'
import {
  connect,
  type EmbeddedDatabase,
  migrate,
  readMigrations,
  startEmbedded,
} from '../../src/platform/db/index.ts'
import type { App } from '../../src/platform/http/index.ts'
import { openKeys } from '../../src/platform/keys/index.ts'
import { queueNames } from '../../src/queues.ts'
import { root } from './programs.ts'

/** An embedded database with the benchmarks' own data in it, kept from run to run in .cache. */
export async function openPrepared(
  name: string,
  fill: (app: App, say: (line: string) => void, databaseUrl: string) => Promise<void>,
): Promise<{ dataDir: string; database: EmbeddedDatabase }> {
  const dataDir = join(root, '.cache', `bench-${name}`)
  const wanted = await stampOf(fill)
  const stamp = join(dataDir, 'filled')
  if (existsSync(dataDir) && !(existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted))
    rmSync(dataDir, { recursive: true })
  mkdirSync(dataDir, { recursive: true })
  const database = await startEmbedded(dataDir)
  await migrate(database.url, queueNames)
  const keys = openKeys(dataDir, { withMailerKey: true })
  if (existsSync(stamp)) return settled({ dataDir, database })
  console.log('Filling the benchmark’s own database (once) …')
  const config = readConfig({ DATA_DIR: dataDir, NODE_ENV: 'test' })
  const { app, close } = await openApp({ config, keys, databaseUrl: database.url })
  await fill(app, console.log, database.url)
  await close()
  writeFileSync(stamp, wanted)
  return settled({ dataDir, database })
}

/** With what autovacuum does within a minute anywhere else; without it the planner guesses at tables that were just filled. */
async function settled<Opened extends { database: EmbeddedDatabase }>(opened: Opened): Promise<Opened> {
  const db = connect(opened.database.url, { max: 1, statementTimeout: 0 })
  await sql`vacuum analyze`.execute(db)
  await db.destroy()
  return opened
}

/** Changes when the schema or the filling changes, so that old data is never measured under new code. */
async function stampOf(fill: unknown): Promise<string> {
  const migrations = await readMigrations()
  return createHash('sha256')
    .update(String(fill))
    .update(JSON.stringify(migrations.map(({ digest }) => digest)))
    .digest('hex')
}
