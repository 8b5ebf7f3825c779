import { termsOf } from '../learning/bag.ts'
import { probability, score } from '../learning/linear-model.ts'
import { type Example, train } from '../learning/train.ts'
import { themeBag } from './features.ts'
import type { ThemeModel } from './suggest-themes.ts'

/** A comment with the themes that people gave it. */
export interface LabelledText {
  readonly text: string
  readonly question?: string
  readonly labels: readonly string[]
}

const folds = 5
const plan = { strictness: 10, leastSeen: 2 }

/** Learns every theme that ten comments or more carry, and from which probability to suggest each. Deterministic. */
export function trainThemes(rows: readonly LabelledText[]): ThemeModel {
  const heads = themesIn(rows)
  const examples = rows.map(
    ({ text, question, labels }): Example => ({
      bag: themeBag(
        termsOf(text).map(({ term }) => term),
        question,
      ),
      isTrue: heads.map((head) => labels.includes(head)),
    }),
  )
  return { model: train(examples, { heads, ...plan }), bars: barsBy(examples, heads) }
}

function themesIn(rows: readonly LabelledText[]): string[] {
  const counts = new Map<string, number>()
  for (const { labels } of rows) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= 10)
    .map(([label]) => label)
    .sort()
}

/** For each theme the bar with the best F1 on comments that the weights had not seen (five folds). */
function barsBy(examples: readonly Example[], heads: readonly string[]): number[] {
  const chances: number[][] = examples.map(() => [])
  for (let fold = 0; fold < folds; fold++) {
    const model = train(
      examples.filter((_, index) => index % folds !== fold),
      { heads, ...plan },
    )
    examples.forEach(({ bag }, index) => {
      if (index % folds === fold) chances[index] = score(model, bag).map(probability)
    })
  }
  return heads.map((_, head) =>
    bestBar(
      examples.map(({ isTrue }, index) => ({
        isTrue: isTrue[head] ?? false,
        chance: chances[index]?.[head] ?? 0,
      })),
    ),
  )
}

function bestBar(cases: readonly { isTrue: boolean; chance: number }[]): number {
  const bars = Array.from({ length: 26 }, (_, step) => 0.05 + step * 0.025)
  const f1 = (bar: number) => {
    const shown = cases.filter(({ chance }) => chance >= bar)
    return (
      (2 * shown.filter(({ isTrue }) => isTrue).length) /
      Math.max(1, shown.length + cases.filter(({ isTrue }) => isTrue).length)
    )
  }
  return bars.reduce((best, bar) => (f1(bar) > f1(best) ? bar : best), 0.3)
}
