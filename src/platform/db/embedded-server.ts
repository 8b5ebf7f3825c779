import { execFile } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import type { Place } from './embedded-place.ts'

const run = promisify(execFile)
const START_WITHIN = 90_000

/** A cluster on disk and how to reach the server that runs on it. */
export interface Cluster {
  place: Place
  password: string
}

export function urlOf({ password }: Cluster, port: number, database: string): string {
  return `postgres://hearback:${password}@127.0.0.1:${port}/${database}`
}

/** Makes the cluster beside its place and moves it there whole, so that one that was interrupted is never taken for real. */
export async function initialise({ place, password }: Cluster): Promise<void> {
  const making = `${place.cluster}.new`
  const passwordFile = `${place.cluster}.first-password`
  rmSync(making, { recursive: true, force: true })
  rmSync(passwordFile, { force: true })
  mkdirSync(making, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (place.user) for (const path of [making, passwordFile]) chownSync(path, place.user.uid, place.user.gid)
  try {
    await runProgram(place, 'initdb', [
      ...['--pgdata', making],
      ...['--username', 'hearback', '--auth', 'scram-sha-256', '--pwfile', passwordFile],
      ...[
        '--encoding',
        'UTF8',
        '--locale-provider',
        'builtin',
        '--builtin-locale',
        'C.UTF-8',
        '--locale',
        'C',
      ],
    ])
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(making, place.cluster)
}

const serverOptions = [
  '-c listen_addresses=127.0.0.1',
  '-c unix_socket_directories=',
  '-c max_connections=120',
  '-c shared_buffers=128MB',
  '-c max_wal_size=2GB',
  '-c log_min_messages=warning',
]

/**
 * The port of the server on this cluster: of the one that runs, or of one started now. A server that was killed
 * recovers from its log first. With `wanted`, no other port will do, because open pools look for it there.
 */
export async function runningServer(cluster: Cluster, wanted?: number): Promise<number> {
  const { place } = cluster
  const until = Date.now() + START_WITHIN
  for (;;) {
    const running = await runningPort(cluster)
    if (running) return running
    const port = wanted ?? (await preferredPort(place))
    const log = join(place.cluster, 'server.log')
    const options = [`-p ${port}`, ...serverOptions].join(' ')
    const give = [
      '--pgdata',
      place.cluster,
      '--log',
      log,
      '--options',
      options,
      '--wait',
      '--timeout',
      '60',
      'start',
    ]
    try {
      await runProgram(place, 'pg_ctl', give)
    } catch (error) {
      // An old server may still be dying and hold its memory, or one that was killed is still recovering.
      if (Date.now() > until)
        throw new Error(`The embedded PostgreSQL did not start. Its log is ${log}.`, { cause: error })
      await wait(500)
    }
  }
}

export async function stopServer({ place }: Cluster): Promise<void> {
  await runProgram(place, 'pg_ctl', ['--pgdata', place.cluster, '--mode', 'fast', '--wait', 'stop']).catch(
    () => {},
  )
}

async function runProgram(place: Place, program: string, give: string[]): Promise<void> {
  const env = { ...process.env, LC_ALL: 'C', LD_LIBRARY_PATH: join(place.programs, 'lib') }
  const cwd = dirname(place.cluster)
  await run(join(place.programs, 'bin', program), give, {
    ...(place.user ?? {}),
    env,
    cwd,
    timeout: START_WITHIN,
  })
}

const TOO_MANY_CONNECTIONS = '53300'

/** The port of the server that runs on this cluster and answers, if there is one. */
export async function runningPort(cluster: Cluster): Promise<number | undefined> {
  const port = portInPidFile(cluster.place)
  if (!port) return undefined
  const client = new pg.Client({
    connectionString: urlOf(cluster, port, 'postgres'),
    connectionTimeoutMillis: 5000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    return port
  } catch (error) {
    return (error as { code?: string }).code === TOO_MANY_CONNECTIONS ? port : undefined
  } finally {
    await client.end().catch(() => {})
  }
}

function portInPidFile({ cluster }: Place): number {
  try {
    return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[3])
  } catch {
    return 0
  }
}

/** The same port as last time where it is free, so that other processes' pools find the server again. */
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
