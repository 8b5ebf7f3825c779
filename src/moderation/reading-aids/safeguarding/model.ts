import { bagOf, stem, type Term } from '../learning/bag.ts'
import { heaviestWords } from '../learning/heaviest-words.ts'
import { type LinearModel, plainMark, probability, readModel, score } from '../learning/linear-model.ts'
import { type Example, train } from '../learning/train.ts'
import { safeguardingWeights } from '../weights/safeguarding.generated.ts'
import { type Concern, type ConcernKind, concernKinds } from './concern.ts'
import { meaningShares } from './meaning-classes.ts'

/** A text with the concern that it discloses; `times` is how often it counts. */
export interface DisclosureExample {
  readonly terms: readonly string[]
  readonly kind: ConcernKind | null
  readonly times: number
}

/** Weight of the classes of meaning beside the words themselves. */
const classWeight = 0.15
let shipped: LinearModel | undefined

function disclosureBag(terms: readonly string[]): Map<string, number> {
  const bag = bagOf(terms.map(stem))
  for (const [name, share] of meaningShares(terms)) bag.set(`${plainMark}${name}`, share * classWeight)
  return bag
}

/** Learns the seven kinds from written examples and from survey comments that disclose nothing. Deterministic. */
export function trainDisclosures(examples: readonly DisclosureExample[]): LinearModel {
  const read = examples.map(
    ({ terms, kind, times }): Example => ({
      bag: disclosureBag(terms),
      isTrue: concernKinds.map((each) => each === kind),
      times,
    }),
  )
  return train(read, { heads: concernKinds, strictness: 30, leastSeen: 2 })
}

/** The chance of each kind. */
export function disclosureChances(
  terms: readonly string[],
  model: LinearModel = shippedModel(),
): { kind: ConcernKind; chance: number }[] {
  const odds = score(model, disclosureBag(terms))
  return concernKinds.map((kind, head) => ({ kind, chance: probability(odds[head] ?? -9) }))
}

/** The words that spoke most for a kind. */
export function disclosureWords(terms: readonly Term[], kind: ConcernKind): Concern['words'] {
  return heaviestWords(terms, { model: shippedModel(), head: concernKinds.indexOf(kind), form: stem })
}

function shippedModel(): LinearModel {
  shipped ??= readModel(safeguardingWeights)
  return shipped
}
