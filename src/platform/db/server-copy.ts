import { spawn } from 'node:child_process'
import pg from 'pg'

/** Why PostgreSQL's own tools could not do what was asked, in one sentence. */
export class ToolProblem extends Error {}

const schemas = ['content', 'staff', 'identity', 'ops', 'pgboss'] as const
const roles = ['hearback_web', 'hearback_worker', 'hearback_mailer', 'hearback_readonly'] as const
const ASIDE = '_before'

/** Copies a server's database with PostgreSQL's own pg_dump into one file. @throws ToolProblem */
export async function dumpServer(url: string, file: string): Promise<void> {
  await runTool(url, 'pg_dump', ['--format=custom', '--no-owner', '--file', file])
}

/** Whether a server's database has anything of ours in it. */
export function hasOurs(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('public.migrations') is not null
        or exists (select from pg_namespace where nspname = any($1)) as there`,
      [schemas],
    )
    return rows[0]?.there ?? false
  })
}

/**
 * Puts a dumped database in place with pg_restore. What was there is set aside first, and is back when anything fails.
 * @throws ToolProblem
 */
export async function restoreServer(url: string, file: string): Promise<void> {
  await withClient(url, makeRoles)
  const had = await hasOurs(url)
  if (had) await withClient(url, (client) => moveOurs(client, { from: '', to: ASIDE }))
  try {
    await runTool(url, 'pg_restore', [
      ...['--dbname', decodeURIComponent(new URL(url).pathname.slice(1))],
      ...['--no-owner', '--no-comments', '--single-transaction', '--exit-on-error', file],
    ])
  } catch (error) {
    if (had) await withClient(url, (client) => moveOurs(client, { from: ASIDE, to: '' }))
    throw error
  }
  if (had) await withClient(url, (client) => dropOurs(client, ASIDE))
}

/** Roles belong to a whole server and not to one database, so no dump has them. */
async function makeRoles(client: pg.Client): Promise<void> {
  for (const role of roles) {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
    if (rowCount === 0) await client.query(`create role ${role} nologin`)
    await client.query(`grant ${role} to current_user`)
  }
}

async function moveOurs(client: pg.Client, { from, to }: { from: string; to: string }): Promise<void> {
  await client.query('begin')
  for (const name of schemas) {
    const there = await client.query('select from pg_namespace where nspname = $1', [name + from])
    if (there.rowCount) await client.query(`alter schema ${name}${from} rename to ${name}${to}`)
  }
  await client.query(`alter table if exists public.migrations${from} rename to migrations${to}`)
  await client.query(`alter index if exists public.migrations${from}_pkey rename to migrations${to}_pkey`)
  await client.query('commit')
}

async function dropOurs(client: pg.Client, suffix: string): Promise<void> {
  for (const name of schemas) await client.query(`drop schema if exists ${name}${suffix} cascade`)
  await client.query(`drop table if exists public.migrations${suffix}`)
}

async function withClient<Result>(url: string, act: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, options: '-c statement_timeout=0' })
  client.on('error', () => {})
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}

/** Runs one of PostgreSQL's tools. The password goes by the environment, where other users cannot read it. */
function runTool(url: string, tool: string, words: readonly string[]): Promise<void> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  const sslMode = searchParams.get('sslmode')
  const env = {
    ...process.env,
    PGHOST: decodeURIComponent(hostname),
    PGPORT: port || '5432',
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    ...(sslMode ? { PGSSLMODE: sslMode } : {}),
  }
  return new Promise((resolve, reject) => {
    const running = spawn(tool, words, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    running.stderr.on('data', (part: Buffer) => {
      said += part.toString()
    })
    running.once('error', () =>
      reject(
        new ToolProblem(
          `${tool} was not found. Install PostgreSQL's client programs (on Debian: postgresql-client), of the server's version or later.`,
        ),
      ),
    )
    running.once('close', (code) => {
      if (code === 0) return resolve()
      const lines = said.trim().split('\n').slice(0, 3).join(' ')
      reject(new ToolProblem(`${tool} did not succeed: ${lines || `it ended with ${code}`}`))
    })
  })
}
