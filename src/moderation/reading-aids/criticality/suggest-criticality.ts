import { termsOf } from '../learning/bag.ts'
import { heaviestWords } from '../learning/heaviest-words.ts'
import { readModel } from '../learning/linear-model.ts'
import { criticalityWeights } from '../weights/criticality.generated.ts'
import { type Bars, type CriticalityModel, criticalityBag, type Level, levelBy } from './model.ts'
import { wordClasses } from './word-classes.ts'

/** A suggested level and the words that led to it most, by UTF-16 offsets, in order of place. */
export interface CriticalitySuggestion {
  readonly level: Level
  readonly words: readonly { readonly start: number; readonly end: number }[]
}

/** Stories are longer than the survey comments that the shipped weights come from, so the bars are above one half. */
const shippedBars: Bars = { some: 0.6, serious: 0.6, grave: 0.6 }
let shipped: CriticalityModel | undefined

/** The weights that ship, learned from NHS survey comments; opened at first use. */
export function shippedCriticality(): CriticalityModel {
  shipped ??= { model: readModel(criticalityWeights), bars: shippedBars }
  return shipped
}

/** Suggests how serious a story is; see the door (`../index.ts`). */
export function suggestCriticality(
  text: string,
  by: CriticalityModel = shippedCriticality(),
): CriticalitySuggestion {
  const terms = termsOf(text)
  const names = terms.map(({ term }) => term)
  const level = levelBy(by, criticalityBag(names, by.prior))
  if (level === 0) return { level, words: [] }
  const head = Math.min(level, by.model.heads.length) - 1
  return { level, words: heaviestWords(terms, { model: by.model, head, extra: graveWord }) }
}

/** Words of harm and lost dignity count beside what the model gives them. */
function graveWord(term: string): number {
  return wordClasses.harm.has(term) || wordClasses.dignity.has(term) ? 0.2 : 0
}
