import { hashOf, type Masked, mask } from './similarity.ts'
import { readText } from './text.ts'

/** How many keys a reply is filed under, and how many of its least marks make a key. */
const bands = 24
const rows = 2
const runLength = 2

/** Fixed odd multipliers and offsets, one pair for each mark. */
const seeds = Array.from({ length: bands * rows }, (_, index) => ({
  times: (Math.imul(index + 1, 0x9e3779b1) | 1) >>> 0,
  plus: Math.imul(index + 7, 0x85ebca6b) >>> 0,
}))

/**
 * The keys under which a reply is filed, so that near copies share one (MinHash with banding, Broder 1997): two replies
 * of which half the runs of three words are alike share a key nearly always, two of which a fiftieth is alike hardly
 * ever. Signed 32-bit numbers, each tied to its band.
 */
export function copyKeys(body: string): number[] {
  return keysOf(mask(readText(body)))
}

export function keysOf({ tokens }: Masked): number[] {
  const marks = least(runsOf(tokens))
  return Array.from(
    { length: bands },
    (_, band) => hashOf(`${band} ${marks.slice(band * rows, band * rows + rows).join(' ')}`) | 0,
  )
}

function runsOf(tokens: readonly string[]): number[] {
  const last = Math.max(1, tokens.length - runLength + 1)
  return [
    ...new Set(
      Array.from({ length: last }, (_, from) => hashOf(tokens.slice(from, from + runLength).join(' '))),
    ),
  ]
}

/** The least of each of the many shufflings of the runs. */
function least(runs: readonly number[]): number[] {
  return seeds.map(({ times, plus }) => {
    let lowest = 0xffffffff
    for (const run of runs) {
      const shuffled = mixed((Math.imul(run, times) + plus) >>> 0)
      if (shuffled < lowest) lowest = shuffled
    }
    return lowest
  })
}

function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x7feb352d)
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b)
  return (twice ^ (twice >>> 16)) >>> 0
}

/** Earlier replies kept in memory by their keys: what the database does with an index, for tests and measuring. */
export class CopyShelf {
  readonly #byKey = new Map<number, number[]>()
  readonly #bodies: string[] = []

  add(body: string): void {
    const place = this.#bodies.push(body) - 1
    for (const key of copyKeys(body)) {
      const shelf = this.#byKey.get(key)
      if (shelf) shelf.push(place)
      else this.#byKey.set(key, [place])
    }
  }

  /** Up to `most` replies that share keys with a text, those that share most first. */
  near(body: string, most = 20): string[] {
    const shared = new Map<number, number>()
    for (const key of copyKeys(body))
      for (const place of this.#byKey.get(key) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1)
    return [...shared]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .flatMap(([place]) => this.#bodies[place] ?? [])
  }
}
