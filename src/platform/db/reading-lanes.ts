import {
  type Dialect,
  type Driver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type pg from 'pg'
import { ReadingLane } from './reading-lane.ts'

/** Questions that a lane carries before another lane is opened. */
const BUSY = 16

/** A few lanes that all readers share. Each question stands alone: there are no transactions here. */
class ReadingLanes implements Driver {
  #lanes: ReadingLane[] = []

  constructor(
    private readonly config: pg.ClientConfig,
    private readonly most: number,
  ) {}

  async init(): Promise<void> {}

  async acquireConnection(): Promise<ReadingLane> {
    const lane = this.#choose()
    lane.take()
    try {
      await lane.ready
    } catch (error) {
      lane.giveBack()
      throw error
    }
    return lane
  }

  async releaseConnection(lane: ReadingLane): Promise<void> {
    lane.giveBack()
  }

  async destroy(): Promise<void> {
    await Promise.all(this.#lanes.map((lane) => lane.end()))
  }

  beginTransaction = refuse
  commitTransaction = refuse
  rollbackTransaction = refuse

  #choose(): ReadingLane {
    this.#lanes = this.#lanes.filter(({ isOpen }) => isOpen)
    const best = this.#lanes.toSorted((one, other) => one.load - other.load)[0]
    if (best && (best.load < BUSY || this.#lanes.length >= this.most)) return best
    const lane = new ReadingLane(this.config)
    this.#lanes.push(lane)
    return lane
  }
}

function refuse(): never {
  throw new Error('pages are read without a transaction; what acts goes through `work`')
}

/** PostgreSQL over at most `most` shared lanes, for reading only. */
export function readingDialect(config: pg.ClientConfig, most: number): Dialect {
  return {
    createDriver: () => new ReadingLanes(config, most),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
  }
}
