import { type Bag, contributions, type LinearModel, plainMark, readModel, score } from './learned.ts'
import { type ResponseType, responseTypes } from './response-types.ts'
import { signsOf, type TypeEvidence, wordsOfAnswer } from './type-evidence.ts'
import { typeWeights } from './type-weights.generated.ts'

/** What was learned of the types from invented answers; `learnTypes` in `../measure` made it. */
export type TypeModel = LinearModel

/** A sign beside a word: the words of an answer weigh three times as much as one sign. */
const signWeight = 1 / 3
let shipped: TypeModel | undefined

/** The weights that ship with Hearback. */
export function shippedTypes(): TypeModel {
  shipped ??= readModel(typeWeights)
  return shipped
}

/** An answer as the model reads it: its words once each, and its signs. */
export function bagOfType(evidence: TypeEvidence): Map<string, number> {
  const bag = new Map([...wordsOfAnswer(evidence).values()].map((word) => [word, 1]))
  for (const [name, value] of Object.entries(signsOf(evidence)))
    bag.set(`${plainMark}${name}`, value * signWeight)
  return bag
}

/** How strongly words and signs speak for each type, in the order of the types; only the differences mean anything. */
export function leaningsOf(bag: Bag, model: TypeModel): number[] {
  return score(model, bag)
}

/** What each word of an answer adds to a type, by the word's place; words that speak against it are left out. */
export function wordsFor(type: ResponseType, evidence: TypeEvidence, model: TypeModel): Map<number, number> {
  const shares = new Map(contributions(model, bagOfType(evidence), responseTypes.indexOf(type)))
  return new Map(
    [...wordsOfAnswer(evidence)].flatMap(([at, word]) => {
      const share = shares.get(word) ?? 0
      return share > 0 ? [[at, share] as const] : []
    }),
  )
}
