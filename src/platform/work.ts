import { sql } from 'kysely'
import { recordAudit } from './audit/audit.ts'
import { type Clock, type Day, dayOf } from './clock/index.ts'
import type { Config } from './config/index.ts'
import type { Db } from './db/index.ts'
import type { Fact, Listener } from './facts/index.ts'
import type { Job, Jobs } from './jobs/index.ts'
import type { Keys } from './keys/index.ts'

/** Who did something, for the audit: an author is never more than the word, and neither is somebody of the public. */
export type Actor = 'author' | 'public' | 'system' | `account ${number}` | 'command line'

export interface AuditEntry {
  actor: Actor
  verb: string
  subject: string
  details?: Record<string, unknown>
  /** Keeps the day and not the hour: what the house does the moment an author acts would give the author's hour away. */
  dayOnly?: boolean
}

/**
 * One act: everything in it happens or nothing does. Actions take it as their first argument, whoever calls them:
 * a page, the command line, a job, a seed or a test.
 */
export interface Work {
  readonly db: Db
  readonly clock: Clock
  readonly config: Config
  readonly keys: Keys
  readonly today: Day
  /** Tells a fact to its listeners, inside this transaction. */
  tell<Payload>(fact: Fact<Payload>, payload: Payload): Promise<void>
  /** Sends a job that exists only if this transaction commits. */
  send<Data extends object>(job: Job<Data>, data: Data, options?: { startAfter?: Date }): Promise<void>
  /** Sends many jobs of one kind, likewise. */
  sendAll<Data extends object>(job: Job<Data>, all: readonly Data[]): Promise<void>
  /** Adds to the audit, which is only ever added to. */
  audit(entry: AuditEntry): Promise<void>
}

export interface WorkGround {
  db: Db
  clock: Clock
  config: Config
  keys: Keys
  jobs: Jobs
  listeners: readonly Listener[]
}

/** Runs an act in one transaction. */
export function runWork<Result>(ground: WorkGround, act: (work: Work) => Promise<Result>): Promise<Result> {
  return ground.db.transaction().execute((db) => act(workIn(db, ground)))
}

function workIn(db: Db, ground: WorkGround): Work {
  const { clock, config, keys, jobs, listeners } = ground
  const work: Work = {
    db,
    clock,
    config,
    keys,
    today: dayOf(clock.now()),
    async tell(fact, payload) {
      for (const listener of listeners)
        if (listener.fact === fact.name) await listener.hear(work, payload as never)
    },
    send: (job, data, options) => jobs.send(db, job, data, options),
    sendAll: (job, all) => jobs.sendAll(db, job, all),
    audit: (entry) => recordAudit(work, entry),
  }
  return work
}

/** Makes everyone else who asks for the same lock wait until this transaction ends. */
export async function holdLock(work: Work, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(work.db)
}
