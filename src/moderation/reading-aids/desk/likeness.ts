import { termsOf } from '../learning/bag.ts'

const wordsTogether = 5

/** The runs of five words of a text. Texts shorter than that have themselves as the only run. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = termsOf(text).map(({ term }) => term)
  if (words.length <= wordsTogether) return new Set(words.length === 0 ? [] : [words.join(' ')])
  return new Set(
    Array.from({ length: words.length - wordsTogether + 1 }, (_, from) =>
      words.slice(from, from + wordsTogether).join(' '),
    ),
  )
}

/** The share of the shorter text's runs of five words that the other text has too: 0 nothing, 1 all of it. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared++
  return shared / small.size
}
