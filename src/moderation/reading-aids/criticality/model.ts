import { bagOf } from '../learning/bag.ts'
import { type LinearModel, plainMark, probability, score } from '../learning/linear-model.ts'
import { type Example, train } from '../learning/train.ts'
import { classShares } from './word-classes.ts'

/** How serious a story is for the people in it: 0 not critical to 5 severe (R9). */
export type Level = 0 | 1 | 2 | 3 | 4 | 5

/** A text with the level that people gave it. */
export interface RatedText {
  readonly text: string
  readonly level: number
}

/** Heads of the model: "at least 1", "at least 2" and so on. */
const levelHeads = ['1', '2', '3', '4', '5'] as const

/** Weights, the chances from which levels are given, and an older model whose opinion is one feature among others. */
export interface CriticalityModel {
  readonly model: LinearModel
  readonly bars: Bars
  readonly prior?: CriticalityModel
}

/** From which chance a text is critical at all (1, 2), serious (3), and grave (4, 5). */
export interface Bars {
  readonly some: number
  readonly serious: number
  readonly grave: number
}

/** Features of a text: its words and pairs, the shares of the six word classes, and what the prior model thinks. */
export function criticalityBag(terms: readonly string[], prior?: CriticalityModel): Map<string, number> {
  const bag = bagOf(terms)
  for (const [name, share] of Object.entries(classShares(terms))) bag.set(`${plainMark}${name}`, share)
  if (prior === undefined) return bag
  const opinion = score(prior.model, criticalityBag(terms, prior.prior))
  opinion.forEach((odds, head) => {
    bag.set(`${plainMark}prior${head}`, odds / 4)
  })
  return bag
}

/** Learns levels from rated texts. Deterministic. */
export function trainLevels(
  rated: readonly { terms: readonly string[]; level: number }[],
  plan: { leastSeen: number; prior?: CriticalityModel },
): LinearModel {
  const heads = levelHeads.filter((head) => rated.some(({ level }) => level >= Number(head)))
  const examples = rated.map(
    ({ terms, level }): Example => ({
      bag: criticalityBag(terms, plan.prior),
      isTrue: heads.map((head) => level >= Number(head)),
    }),
  )
  return train(examples, { heads, strictness: 3, leastSeen: plan.leastSeen })
}

/** The level a model gives: serious and grave by their own bars, so that a serious story is not missed for want of a sure step below. */
export function levelBy({ model, bars }: CriticalityModel, bag: ReadonlyMap<string, number>): Level {
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = score(model, bag).map(probability)
  if (three >= bars.serious) {
    if (four < bars.grave) return 3
    return five >= bars.grave ? 5 : 4
  }
  if (one < bars.some) return 0
  return two >= bars.some ? 2 : 1
}
