import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { findPlace, type Place } from './embedded-place.ts'

const run = promisify(execFile)

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

/**
 * Starts the embedded PostgreSQL of a data folder, or adopts the one that already runs there.
 * A parent that was killed leaves its server alive; a server that was killed recovers from its log at the next start.
 */
export async function startEmbedded(dataDir: string): Promise<EmbeddedDatabase> {
  const place = findPlace(dataDir)
  const password = passwordOf(dataDir)
  if (!existsSync(join(place.cluster, 'PG_VERSION'))) await initialise(place, password)
  const keepAlive = async () => {
    if (!(await runningPort(place, password))) await start(place, password)
  }
  await keepAlive()
  const port = await runningPort(place, password)
  if (!port)
    throw new Error(`The embedded PostgreSQL did not start. Its log is ${join(place.cluster, 'server.log')}.`)
  const url = urlOf(password, port, DATABASE)
  await createDatabase(urlOf(password, port, 'postgres'))
  return {
    url,
    folder: place.cluster,
    keepAlive,
    stop: () => stopIfUnused(place, urlOf(password, port, 'postgres')),
  }
}

function passwordOf(dataDir: string): string {
  const file = join(dataDir, 'postgres.password')
  if (!existsSync(file))
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8').trim()
}

function urlOf(password: string, port: number, database: string): string {
  return `postgres://hearback:${password}@127.0.0.1:${port}/${database}`
}

async function initialise(place: Place, password: string): Promise<void> {
  // A first start that was interrupted leaves a folder without PG_VERSION; it holds nothing yet.
  rmSync(place.cluster, { recursive: true, force: true })
  mkdirSync(place.cluster, { recursive: true, mode: 0o700 })
  const passwordFile = join(dirname(place.cluster), `.first-password-${process.pid}`)
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (place.user) {
    chownSync(place.cluster, place.user.uid, place.user.gid)
    chownSync(passwordFile, place.user.uid, place.user.gid)
  }
  try {
    await runProgram(place, 'initdb', [
      '--pgdata',
      place.cluster,
      '--username',
      'hearback',
      '--auth',
      'scram-sha-256',
      '--pwfile',
      passwordFile,
      '--encoding',
      'UTF8',
      '--locale-provider',
      'builtin',
      '--builtin-locale',
      'C.UTF-8',
      '--locale',
      'C',
    ])
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

async function start(place: Place, password: string): Promise<void> {
  const port = await preferredPort(place)
  const options = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    '-c unix_socket_directories=',
    '-c max_connections=120',
    '-c shared_buffers=128MB',
    '-c max_wal_size=2GB',
    '-c log_min_messages=warning',
  ].join(' ')
  const give = [
    '--pgdata',
    place.cluster,
    '--log',
    join(place.cluster, 'server.log'),
    '--options',
    options,
    '--wait',
    '--timeout',
    '60',
    'start',
  ]
  for (let attempt = 1; ; attempt++) {
    try {
      return void (await runProgram(place, 'pg_ctl', give))
    } catch (error) {
      // An old server may still be dying and hold its memory, or another process may have started it just now.
      if (await runningPort(place, password)) return
      if (attempt === 30) throw error
      await wait(500)
    }
  }
}

async function runProgram(place: Place, program: string, give: string[]): Promise<void> {
  const env = { ...process.env, LC_ALL: 'C', LD_LIBRARY_PATH: join(place.programs, 'lib') }
  await run(join(place.programs, 'bin', program), give, {
    ...(place.user ?? {}),
    env,
    cwd: dirname(place.cluster),
    timeout: 90_000,
  })
}

/** The port of the server that runs on this folder and answers, if there is one. */
async function runningPort(place: Place, password: string): Promise<number | undefined> {
  const port = Number(pidFile(place)[3])
  if (!port) return undefined
  const client = new pg.Client({
    connectionString: urlOf(password, port, 'postgres'),
    connectionTimeoutMillis: 2000,
  })
  try {
    await client.connect()
    await client.query('select 1')
    return port
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => {})
  }
}

function pidFile(place: Place): string[] {
  try {
    return readFileSync(join(place.cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

/** The same port as last time where it is free, so that open pools find the server again. */
async function preferredPort(place: Place): Promise<number> {
  const file = join(place.cluster, 'hearback.port')
  const last = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  const port = (await freePort(last)) ?? (await freePort(0)) ?? 0
  writeFileSync(file, String(port))
  if (place.user) chownSync(file, place.user.uid, place.user.gid)
  return port
}

function freePort(wanted: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : undefined
      server.close(() => resolve(port))
    })
  })
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const there = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (there.rowCount === 0) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end()
  }
}

async function stopIfUnused(place: Place, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    const { rows } = await client.query<{ others: number }>(
      "select count(*)::int as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    )
    if (rows[0]?.others) return
  } catch {
    return
  } finally {
    await client.end().catch(() => {})
  }
  await runProgram(place, 'pg_ctl', ['--pgdata', place.cluster, '--mode', 'fast', '--wait', 'stop']).catch(
    () => {},
  )
}

/** Whether a folder already holds an embedded database. */
export function hasEmbedded(dataDir: string): boolean {
  return existsSync(join(dataDir, 'postgres', 'PG_VERSION')) && statSync(dataDir).isDirectory()
}
