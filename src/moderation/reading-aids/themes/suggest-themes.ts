import { termsOf } from '../learning/bag.ts'
import { type LinearModel, probability, readModel, score } from '../learning/linear-model.ts'
import { themeBars, themeWeights } from '../weights/themes.generated.ts'
import { themeBag } from './features.ts'

/** A model with the probability from which each theme is suggested. */
export interface ThemeModel {
  readonly model: LinearModel
  readonly bars: readonly number[]
}

let shipped: ThemeModel | undefined

/** The weights that ship, learned from NHS survey comments; opened at first use. */
export function shippedThemes(): ThemeModel {
  shipped ??= { model: readModel(themeWeights), bars: themeBars }
  return shipped
}

/** Suggests what a story is about; see the door (`../index.ts`). */
export function suggestThemes(text: string, question?: string, by: ThemeModel = shippedThemes()): string[] {
  const terms = termsOf(text).map(({ term }) => term)
  const chances = score(by.model, themeBag(terms, question)).map(probability)
  const likely = chances
    .map((chance, head) => ({ head, chance }))
    .filter(({ head, chance }) => chance >= (by.bars[head] ?? 1))
  return likely.sort((a, b) => b.chance - a.chance).map(({ head }) => by.model.heads[head] ?? '')
}
