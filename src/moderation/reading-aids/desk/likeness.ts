import { termsOf } from '../learning/bag.ts'

const wordsTogether = 5

/** The runs of five words of a text. Texts shorter than that have themselves as the only run. */
function shinglesOf(text: string): ReadonlySet<string> {
  const words = termsOf(text).map(({ term }) => term)
  if (words.length <= wordsTogether) return new Set(words.length === 0 ? [] : [words.join(' ')])
  return new Set(
    Array.from({ length: words.length - wordsTogether + 1 }, (_, from) =>
      words.slice(from, from + wordsTogether).join(' '),
    ),
  )
}

/** The share of the shorter text's runs of five words that the other text has too: 0 nothing, 1 all of it. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared++
  return shared / small.size
}

/** From this share of common runs on, two stories are alike. */
const ALIKE_FROM = 0.4
/** A text with fewer runs says too little: any phrase of it would do. Only the same words count there. */
const FEWEST_RUNS = 4

/** Two stories are alike: how much of the shorter one stands in the other, and whether the words are the same throughout. */
export interface Likeness {
  /** 0 to 1. */
  share: number
  /** But for case, spaces and signs. */
  isSame: boolean
}

/** The one way in which the desk compares stories: give it a text, then others; null for one that is not like it. */
export function likenessTo(text: string): (other: string) => Likeness | null {
  const [own, plain] = [shinglesOf(text), plainOf(text)]
  return (other) => {
    if (plainOf(other) === plain) return { share: 1, isSame: true }
    const runs = shinglesOf(other)
    if (Math.min(own.size, runs.size) < FEWEST_RUNS) return null
    const share = likeness(own, runs)
    return share >= ALIKE_FROM ? { share, isSame: false } : null
  }
}

function plainOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
