import { bagOf, type Term, termsOf } from '../learning/bag.ts'
import { contributions, type LinearModel, plainMark, readModel } from '../learning/linear-model.ts'
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
const mostWords = 12
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
  return {
    level,
    words:
      level === 0
        ? []
        : wordsThatLed(terms, by.model, Math.max(0, Math.min(level, by.model.heads.length) - 1)),
  }
}

/** The heaviest words of the level's head: by weight, and by the word classes where they weigh in. */
function wordsThatLed(
  terms: readonly Term[],
  model: LinearModel,
  head: number,
): CriticalitySuggestion['words'] {
  const heavy = contributions(model, bagOf(terms.map(({ term }) => term)), head).filter(
    ([, share]) => share > 0.02,
  )
  const worth = new Map(heavy.filter(([feature]) => !feature.startsWith(plainMark)))
  const weighed = terms.map((term, index) => ({
    term,
    worth: worthOf(term.term, terms[index + 1]?.term, worth),
  }))
  return weighed
    .filter(({ worth: points }) => points > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostWords)
    .map(({ term }) => ({ start: term.start, end: term.end }))
    .sort((a, b) => a.start - b.start)
}

function worthOf(term: string, next: string | undefined, worth: ReadonlyMap<string, number>): number {
  const grave = ['harm', 'dignity'].some((name) => wordClasses[name as 'harm' | 'dignity'].has(term))
    ? 0.2
    : 0
  return (worth.get(term) ?? 0) + (worth.get(`${term}_${next ?? ''}`) ?? 0) + grave
}
