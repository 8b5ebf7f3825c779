import { brotliCompressSync, constants } from 'node:zlib'

export interface KeptPage {
  body: Buffer
  compressed?: Buffer
  /** Its media type. */
  type: string
  headers: Record<string, string>
  etag: string
}

/**
 * Pages kept for visitors who carry no cookie. Everything is forgotten as soon as anything public changes: the database
 * says so to every process (`content_changed`). While that line is down nothing is kept and nothing is given.
 */
export class PageCache {
  readonly #pages = new Map<string, KeptPage>()
  #generation = 0
  #listening = false

  constructor(private readonly most = 2000) {}

  get generation(): number {
    return this.#generation
  }

  /** Opens when the database line is up, closes (and forgets) when it is not. */
  setListening(listening: boolean): void {
    this.#listening = listening
    this.forget()
  }

  forget(): void {
    this.#generation++
    this.#pages.clear()
  }

  find(key: string): KeptPage | undefined {
    return this.#pages.get(key)
  }

  /** Keeps a page, unless something changed since its making began at `generation`. */
  keep(key: string, page: KeptPage, generation: number): void {
    if (!this.#listening || generation !== this.#generation) return
    if (this.#pages.size >= this.most) {
      const oldest = this.#pages.keys().next()
      if (!oldest.done) this.#pages.delete(oldest.value)
    }
    this.#pages.set(key, page)
  }
}

export function compress(body: Buffer): Buffer {
  return brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  })
}
