import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { projectFile } from '../project.ts'
import type { Db } from './connect.ts'

export interface Migration {
  name: string
  sql: string
  digest: string
}

/** Every migration in order. They only ever go forward. */
export async function readMigrations(folder = projectFile('db/migrations')): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sql, digest: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

const MIGRATION_LOCK = 7_230_411

/**
 * Brings a database's schema forward, ours and pg-boss's, one migration a transaction. Safe to run twice and by two at once.
 * @returns the names of the migrations that were applied
 */
export async function migrate(url: string, queues: string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, options: '-c statement_timeout=0' })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    const applied = await applyMissing(client)
    await migrateJobs(url, queues)
    await client.query(`
      grant select on public.migrations to hearback_web, hearback_worker, hearback_mailer;
      grant usage on schema pgboss to hearback_web, hearback_worker, hearback_mailer;
      grant select, insert, update, delete on all tables in schema pgboss to hearback_web, hearback_worker, hearback_mailer;
      grant execute on all functions in schema pgboss to hearback_web, hearback_worker, hearback_mailer;`)
    return applied
  } finally {
    await client.end()
  }
}

async function applyMissing(client: pg.Client): Promise<string[]> {
  await client.query(
    'create table if not exists public.migrations (name text primary key, digest text not null, applied_at timestamptz not null default now())',
  )
  const { rows } = await client.query<{ name: string; digest: string }>(
    'select name, digest from public.migrations',
  )
  const known = new Map(rows.map((row) => [row.name, row.digest]))
  const applied: string[] = []
  for (const migration of await readMigrations()) {
    const digest = known.get(migration.name)
    if (digest && digest !== migration.digest) {
      throw new Error(
        `${migration.name} was changed after it had been applied to this database. Add a new migration in its place.`,
      )
    }
    if (digest) continue
    await applyOne(client, migration)
    applied.push(migration.name)
  }
  return applied
}

async function applyOne(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(migration.sql)
    await client.query('insert into public.migrations (name, digest) values ($1, $2)', [
      migration.name,
      migration.digest,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(
      `${migration.name} could not be applied, and nothing of it was kept: ${(error as Error).message}`,
    )
  }
}

async function migrateJobs(url: string, queues: string[]): Promise<void> {
  const boss = new PgBoss({ connectionString: url, max: 1, supervise: false, schedule: false })
  await boss.start()
  for (const queue of queues) if (!(await boss.getQueue(queue))) await boss.createQueue(queue)
  await boss.stop({ graceful: false })
}

/** The names of migrations that this program has and the database lacks. */
export async function missingMigrations(db: Db): Promise<string[]> {
  const known = await sql<{
    there: boolean
  }>`select to_regclass('public.migrations') is not null as there`.execute(db)
  const applied = known.rows[0]?.there
    ? await sql<{ name: string }>`select name from public.migrations`.execute(db)
    : { rows: [] }
  const names = new Set(applied.rows.map((row) => row.name))
  return (await readMigrations()).map((migration) => migration.name).filter((name) => !names.has(name))
}
