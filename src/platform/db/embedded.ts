import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { findPlace } from './embedded-place.ts'
import { type Cluster, initialise, runningPort, runningServer, stopServer, urlOf } from './embedded-server.ts'
import { oneAtATime } from './one-at-a-time.ts'

/** A real PostgreSQL server that belongs to this folder. */
export interface EmbeddedDatabase {
  url: string
  folder: string
  /** Starts it again if it has died; cheap when it is alive. */
  keepAlive(): Promise<void>
  /** Stops it, unless another process still uses it. */
  stop(): Promise<void>
}

const DATABASE = 'hearback'
const HOLDER = 'hearback holds the embedded database'

/**
 * Starts the embedded PostgreSQL of a data folder, or adopts the one that already runs there.
 * A parent that was killed leaves its server alive; a server that was killed recovers from its log at the next start.
 * Each process that uses it holds one connection, so that none of them stops it under another.
 */
export async function startEmbedded(dataDir: string): Promise<EmbeddedDatabase> {
  const cluster: Cluster = { place: findPlace(dataDir), password: passwordOf(dataDir) }
  const alone = <Result>(act: () => Promise<Result>) => oneAtATime(join(dataDir, '.starting'), act)
  const { port, ...held } = await alone(async () => {
    if (!existsSync(join(cluster.place.cluster, 'PG_VERSION'))) await initialise(cluster)
    const port = await runningServer(cluster)
    await createDatabase(urlOf(cluster, port, 'postgres'))
    return { port, holder: await hold(urlOf(cluster, port, DATABASE)) }
  })
  let { holder } = held
  return {
    url: urlOf(cluster, port, DATABASE),
    folder: cluster.place.cluster,
    async keepAlive() {
      // Of a killed server a single connection may live on for a while, so a new one must be possible too.
      if ((await answers(holder)) && (await runningPort(cluster))) return
      await holder.end().catch(() => {})
      holder = await alone(async () => hold(urlOf(cluster, await runningServer(cluster, port), DATABASE)))
    },
    async stop() {
      await holder.end().catch(() => {})
      await alone(() => stopIfUnused(cluster, urlOf(cluster, port, 'postgres')))
    },
  }
}

/** The password of a data folder's own database; made when there is none. */
export function passwordOf(dataDir: string): string {
  const file = join(dataDir, 'postgres.password')
  if (!existsSync(file)) {
    try {
      writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      // Another process may have written it at the same moment; then its word counts.
      if ((error as { code?: string }).code !== 'EEXIST') throw error
    }
  }
  return readFileSync(file, 'utf8').trim()
}

async function hold(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: HOLDER, query_timeout: 5000 })
  client.on('error', () => {})
  await client.connect()
  return client
}

async function answers(client: pg.Client): Promise<boolean> {
  return client.query('select 1').then(
    () => true,
    () => false,
  )
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const there = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (there.rowCount === 0) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end()
  }
}

async function stopIfUnused(cluster: Cluster, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ others: number }>(
      'select count(*)::int as others from pg_stat_activity where application_name = $1',
      [HOLDER],
    )
    if (rows[0]?.others) return
  } catch {
    return
  } finally {
    await client.end().catch(() => {})
  }
  await stopServer(cluster)
}
