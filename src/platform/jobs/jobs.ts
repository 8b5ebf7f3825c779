import { CompiledQuery } from 'kysely'
import { PgBoss } from 'pg-boss'
import type { Db } from '../db/index.ts'

/** Background work by name. Its data are ids and nothing else. */
export interface Job<Data extends object> {
  readonly name: string
  readonly retryLimit: number
  readonly data?: Data
}

export function job<Data extends object>(name: string, { retryLimit = 8 } = {}): Job<Data> {
  return { name, retryLimit }
}

/** What is done when a job comes, and when it comes by itself (cron, in the platform's time zone). */
export interface JobHandler<Ground> {
  readonly job: Job<never>
  readonly process: 'worker' | 'mailer'
  readonly cron?: string
  readonly handle: (ground: Ground, data: never) => Promise<void>
}

export function whenever<Ground, Data extends object>(
  known: Job<Data>,
  rules: { process: 'worker' | 'mailer'; cron?: string },
  handle: (ground: Ground, data: Data) => Promise<void>,
): JobHandler<Ground> {
  return { job: known as Job<never>, ...rules, handle }
}

/** Sends jobs inside a caller's transaction. */
export interface Jobs {
  send<Data extends object>(
    db: Db,
    job: Job<Data>,
    data: Data,
    options?: { startAfter?: Date },
  ): Promise<void>
  /** Sends many of one kind at once. */
  sendAll<Data extends object>(db: Db, job: Job<Data>, all: readonly Data[]): Promise<void>
}

const HOUR = 3600

function rulesFor(retryLimit: number) {
  return {
    retryLimit,
    retryDelay: 30,
    retryBackoff: true,
    retryDelayMax: 4 * HOUR,
    deleteAfterSeconds: HOUR,
    expireInSeconds: 15 * 60,
  }
}

/** The caller's own transaction, as pg-boss asks for it. */
function callerOf(db: Db) {
  return {
    executeSql: async (text: string, values: unknown[] = []) => {
      const result = await db.executeQuery(CompiledQuery.raw(text, values))
      return { rows: result.rows }
    },
  } as never
}

/** A connection to the job tables. `start` before sending; `listen` in the processes that work. */
export class JobBoard implements Jobs {
  readonly #boss: PgBoss

  constructor(url: string, role: string, { supervise = false } = {}) {
    this.#boss = new PgBoss({
      connectionString: `${url}${url.includes('?') ? '&' : '?'}options=${encodeURIComponent(`-c role=${role}`)}`,
      max: supervise ? 4 : 1,
      migrate: false,
      createSchema: false,
      supervise,
      schedule: supervise,
      application_name: `${role} jobs`,
    })
    // pg-boss reports a lost connection here and finds its own way back.
    this.#boss.on('error', () => {})
  }

  async start(): Promise<void> {
    await this.#boss.start()
  }

  async send<Data extends object>(
    db: Db,
    { name, retryLimit }: Job<Data>,
    data: Data,
    options: { startAfter?: Date } = {},
  ): Promise<void> {
    await this.#boss.send(name, data, {
      ...rulesFor(retryLimit),
      ...(options.startAfter ? { startAfter: options.startAfter } : {}),
      db: callerOf(db),
    })
  }

  async sendAll<Data extends object>(
    db: Db,
    { name, retryLimit }: Job<Data>,
    all: readonly Data[],
  ): Promise<void> {
    const jobs = all.map((data) => ({ data, ...rulesFor(retryLimit) }))
    if (jobs.length > 0) await this.#boss.insert(name, jobs, { db: callerOf(db) })
  }

  /** Begins to work: hands each job that comes to its handler, and keeps the schedules. */
  async listen<Ground>(ground: Ground, handlers: readonly JobHandler<Ground>[]): Promise<void> {
    for (const { job: known, cron, handle } of handlers) {
      if (cron) await this.#boss.schedule(known.name, cron, null, { tz: 'Europe/London' })
      await this.#boss.work(known.name, { pollingIntervalSeconds: 1, batchSize: 1 }, async ([one]) => {
        if (one) await handle(ground, (one.data ?? {}) as never)
      })
    }
  }

  async stop(): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: 5000 })
  }
}
