import { relative } from 'node:path'
import { sql } from 'kysely'
import type { Config } from '../platform/config/index.ts'
import { connect, type Db, missingMigrations, startEmbedded } from '../platform/db/index.ts'
import { StartProblem } from './start-problem.ts'

/** The database that this process uses: the server that DATABASE_URL names, or the embedded one. */
export interface OpenDatabase {
  url: string
  /** Where the data lies, for people. */
  place: string
  /** Starts a dead embedded database again; nothing to do for a server. */
  keepAlive(): Promise<void>
  stop(): Promise<void>
}

export async function openDatabase({ databaseUrl, dataDir }: Config): Promise<OpenDatabase> {
  if (!databaseUrl) {
    const embedded = await startEmbedded(dataDir)
    const elsewhere = relative(dataDir, embedded.folder).startsWith('..')
    const place = elsewhere
      ? `${dataDir} (its database is in ${embedded.folder}, where the user that runs PostgreSQL can reach it)`
      : dataDir
    return { ...embedded, place }
  }
  await refuseUnreachable(databaseUrl)
  return {
    url: databaseUrl,
    place: `the PostgreSQL server that DATABASE_URL names; keys in ${dataDir}`,
    keepAlive: async () => {},
    stop: async () => {},
  }
}

async function refuseUnreachable(url: string): Promise<void> {
  await withDatabase(url, (db) => sql`select 1`.execute(db)).catch((error: Error) => {
    throw new StartProblem(
      `The PostgreSQL server that DATABASE_URL names cannot be reached: ${error.message}.`,
    )
  })
}

/**
 * Refuses a database that would forget what it has acknowledged, one that is too old, and one whose schema is behind.
 * @throws StartProblem with one sentence
 */
export async function refuseUnfit(url: string): Promise<void> {
  const { settings, missing } = await withDatabase(url, async (db) => ({
    settings: await readSettings(db),
    missing: await missingMigrations(db),
  }))
  if (Number(settings.get('server_version_num')) < 150_000)
    throw new StartProblem('Hearback needs PostgreSQL 15 or later.')
  const unsafe = ['fsync', 'full_page_writes', 'synchronous_commit'].find(
    (name) => settings.get(name) === 'off',
  )
  if (unsafe)
    throw new StartProblem(
      `PostgreSQL runs with ${unsafe}=off, so a story that was acknowledged could be lost in a power cut. Switch it on and start again.`,
    )
  if (missing.length > 0)
    throw new StartProblem(
      `The database's schema is behind this program (${missing.join(', ')} missing). Run "npm run hearback -- migrate" first.`,
    )
}

async function readSettings(db: Db): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings
    where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'server_version_num')`.execute(db)
  return new Map(rows.map(({ name, setting }) => [name, setting]))
}

async function withDatabase<Result>(url: string, act: (db: Db) => Promise<Result>): Promise<Result> {
  const db = connect(url, { max: 1 })
  try {
    return await act(db)
  } finally {
    await db.destroy()
  }
}
