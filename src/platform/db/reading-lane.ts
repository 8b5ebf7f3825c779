import { Socket } from 'node:net'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import type pg from 'pg'
import { PreparingClient } from './preparing-client.ts'

/** Milliseconds without an answer after which a lane counts as held up. */
const HELD_UP = 20

/**
 * A connection that carries many questions at once and has each answered in turn (pipelining). All that is asked in one round of
 * the event loop goes out in one write: a write for each question took a third of a page's time.
 */
export class ReadingLane implements DatabaseConnection {
  readonly ready: Promise<void>
  #open = true
  #carried = 0
  #heardAt = 0
  #gathering = false
  readonly #socket = new Socket()
  readonly #client: pg.Client

  constructor(config: pg.ClientConfig) {
    this.#client = new PreparingClient({ ...config, pipeline: true, stream: () => this.#socket })
    // A lane that breaks fails what it carries, and the next question opens another.
    const close = () => {
      this.#open = false
    }
    this.#client.on('error', close)
    this.#client.on('end', close)
    this.ready = this.#client.connect().then(() => {})
    this.ready.catch(close)
  }

  get isOpen(): boolean {
    return this.#open
  }

  /** How many questions wait on it; endlessly many where one is slow, so that the quick ones go elsewhere. */
  get load(): number {
    const heldUp = this.#carried > 0 && Date.now() - this.#heardAt > HELD_UP
    return heldUp ? Number.POSITIVE_INFINITY : this.#carried
  }

  /** One more question will come this way. */
  take(): void {
    if (this.#carried++ === 0) this.#heardAt = Date.now()
  }

  /** A question that came this way has been answered. */
  giveBack(): void {
    this.#carried--
    this.#heardAt = Date.now()
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    this.#gather()
    const { rows } = await this.#client.query(sql, [...parameters])
    return { rows }
  }

  streamQuery(): never {
    throw new Error('a lane answers whole questions; a long result belongs on a connection of its own')
  }

  async end(): Promise<void> {
    this.#open = false
    await this.#client.end()
  }

  #gather(): void {
    if (this.#gathering) return
    this.#gathering = true
    this.#socket.cork()
    setImmediate(() => {
      this.#gathering = false
      this.#socket.uncork()
    })
  }
}
