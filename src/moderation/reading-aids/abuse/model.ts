import { bagOf, stem, type Term } from '../learning/bag.ts'
import { heaviestWords } from '../learning/heaviest-words.ts'
import { type LinearModel, plainMark, probability, readModel, score } from '../learning/linear-model.ts'
import { type Example, train } from '../learning/train.ts'
import { abuseWeights } from '../weights/abuse.generated.ts'
import { abuseLists } from './word-lists.ts'

/** A text that is or is not abusive; `times` is how often it counts. */
export interface AbuseExample {
  readonly terms: readonly string[]
  readonly isAbusive: boolean
  readonly times: number
}

const classes = Object.entries(abuseLists).map(([name, members]) => [name, new Set(members)] as const)
let shipped: LinearModel | undefined

function abuseBag(terms: readonly string[]): Map<string, number> {
  const bag = bagOf(terms.map(stem))
  const length = Math.sqrt(Math.max(8, terms.length))
  for (const [name, members] of classes)
    bag.set(`${plainMark}${name}`, terms.filter((term) => members.has(term)).length / length)
  return bag
}

/** Learns abuse from written examples and from survey comments that hold none. Deterministic. */
export function trainAbuse(examples: readonly AbuseExample[]): LinearModel {
  const read = examples.map(
    ({ terms, isAbusive, times }): Example => ({ bag: abuseBag(terms), isTrue: [isAbusive], times }),
  )
  return train(read, { heads: ['abusive'], strictness: 3, leastSeen: 2 })
}

/** The chance that a text insults or threatens somebody. */
export function abuseChance(terms: readonly string[]): number {
  return probability(score(shippedModel(), abuseBag(terms))[0] ?? -9)
}

/** The words that spoke most for it. */
export function abuseWords(terms: readonly Term[]): { start: number; end: number }[] {
  return heaviestWords(terms, { model: shippedModel(), head: 0, form: stem })
}

function shippedModel(): LinearModel {
  shipped ??= readModel(abuseWeights)
  return shipped
}
