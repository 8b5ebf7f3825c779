import type { PublicPage } from './public-page.ts'

/**
 * Pages kept for visitors who carry no cookie. Everything is forgotten as soon as anything public changes: the database
 * says so to every process (`content_changed`). While that line is down nothing is kept and nothing is given.
 */
export class PageCache {
  readonly #pages = new Map<string, PublicPage>()
  #generation = 0
  #listening = false

  constructor(private readonly most = 2000) {}

  /** Whether pages are kept at all just now. */
  get isOpen(): boolean {
    return this.#listening
  }

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

  find(key: string): PublicPage | undefined {
    return this.#pages.get(key)
  }

  /** Keeps a page, unless something changed since its making began at `generation`. */
  keep(key: string, page: PublicPage, generation: number): void {
    if (!this.#listening || generation !== this.#generation) return
    if (this.#pages.size >= this.most) {
      const oldest = this.#pages.keys().next()
      if (!oldest.done) this.#pages.delete(oldest.value)
    }
    this.#pages.set(key, page)
  }
}
