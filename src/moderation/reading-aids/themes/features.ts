import { add, bagOf, stem } from '../learning/bag.ts'

/** Features of a comment: stems and their pairs, the question it answers, how long it is. */
export function themeBag(terms: readonly string[], question?: string): Map<string, number> {
  const bag = bagOf(terms.map(stem))
  if (question !== undefined)
    add(
      bag,
      `question:${question
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 24)}`,
    )
  add(bag, `length:${Math.min(6, Math.floor(Math.log2(terms.length + 1)))}`)
  return bag
}
