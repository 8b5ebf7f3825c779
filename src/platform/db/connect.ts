import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { PreparingClient } from './preparing-client.ts'
import { readingDialect } from './reading-lanes.ts'
import type { DB } from './tables.ts'

export type Db = Kysely<DB>

/** The roles that processes work under; what each may touch is granted in the migrations. */
export type Role = 'hearback_web' | 'hearback_worker' | 'hearback_mailer' | 'hearback_readonly'

const BIGINT = 20
const DATE = 1082

// Ids stay far below 2^53, and a day is a word, not a moment in some time zone.
pg.types.setTypeParser(BIGINT, Number)
pg.types.setTypeParser(DATE, (day) => day)

export interface ConnectOptions {
  /** The role to work under; without one, the login's own rights (migrations only). */
  role?: Role | undefined
  max?: number
  /** Milliseconds after which a statement is given up. */
  statementTimeout?: number
}

/** A pool of connections to a PostgreSQL database. Nothing is opened until the first query. */
export function connect(url: string, { role, max = 10, statementTimeout = 15_000 }: ConnectOptions = {}): Db {
  const pool = new pg.Pool({
    ...configOf(url, { role, statementTimeout }),
    Client: PreparingClient,
    max,
    idleTimeoutMillis: 30_000,
  })
  // A connection that breaks while idle must not end the process; the next query opens a new one or answers 503.
  pool.on('error', () => {})
  // So must one that breaks while it is held between two statements of an act: its next statement fails, and the act with it.
  pool.on('connect', (client) => void client.on('error', () => {}))
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
}

/**
 * For pages that only read: many questions at once on a few connections, none of which may write.
 * What changes something, locks or needs a transaction goes through `connect`.
 */
export function connectForReading(
  url: string,
  { role, max = 4, statementTimeout = 15_000 }: ConnectOptions = {},
): Db {
  const config = configOf(url, { role, statementTimeout }, ['-c default_transaction_read_only=on'])
  return new Kysely<DB>({ dialect: readingDialect(config, max) })
}

function configOf(
  url: string,
  { role, statementTimeout }: Pick<ConnectOptions, 'role' | 'statementTimeout'>,
  more: string[] = [],
): pg.ClientConfig {
  const settings = [`-c statement_timeout=${statementTimeout}`, '-c timezone=UTC', '-c jit=off', ...more]
  return {
    connectionString: url,
    options: [...(role ? [`-c role=${role}`] : []), ...settings].join(' '),
    connectionTimeoutMillis: 5000,
    application_name: role ?? 'hearback_migrate',
  }
}

/** Whether an error means that the database cannot be reached, rather than that the query was wrong. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = (error as { code?: string }).code ?? ''
  if (/^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT|57P0[123]|08\w{3}|53\w{3})$/.test(code)) return true
  return /Connection terminated|timeout exceeded when trying to connect|not queryable/i.test(error.message)
}

/** Whether an error is PostgreSQL's refusal of a second row with the same unique key. */
export function isDuplicate(error: unknown, constraint?: string): boolean {
  const { code, constraint: broken } = error as { code?: string; constraint?: string }
  return code === '23505' && (constraint === undefined || broken === constraint)
}
