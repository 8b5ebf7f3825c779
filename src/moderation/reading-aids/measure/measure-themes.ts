import { scores } from '../../../platform/measuring/index.ts'
import { shippedThemes, suggestThemes, type ThemeModel } from '../themes/suggest-themes.ts'
import { trainThemes } from '../themes/train-themes.ts'

const { countsOf, f1, round } = scores

export interface ThemeRow {
  readonly id: string
  readonly text: string
  readonly question: string
  readonly labels: readonly string[]
}

/** Labels with fewer rows are too few to speak of in the mean over labels. */
const fewest = 30

/** Measures suggested themes: F1 over all pairs of comment and label, and the mean of F1 over labels with 30 rows or more. */
export function measureThemes(rows: readonly ThemeRow[], by: ThemeModel = shippedThemes()) {
  const begun = performance.now()
  const predictions = rows.map(({ id, text, question }) => ({
    id,
    labels: suggestThemes(text, question, by),
  }))
  const milliseconds = performance.now() - begun
  return {
    summary: {
      ...scoreOf(rows, predictions),
      msPer1000Chars: round((milliseconds / rows.reduce((sum, { text }) => sum + text.length, 0)) * 1000),
    },
    predictions,
  }
}

/** What the same training reaches on comments it has not seen: five folds. */
export function crossValidateThemes(rows: readonly ThemeRow[], folds = 5) {
  const predictions: { id: string; labels: string[] }[] = []
  for (let fold = 0; fold < folds; fold++) {
    const model = trainThemes(rows.filter((_, index) => index % folds !== fold))
    rows.forEach(({ id, text, question }, index) => {
      if (index % folds === fold) predictions[index] = { id, labels: suggestThemes(text, question, model) }
    })
  }
  return scoreOf(rows, predictions)
}

function scoreOf(rows: readonly ThemeRow[], predictions: readonly { labels: readonly string[] }[]) {
  const right = countsOf(
    rows.flatMap(({ labels }, index) => labels.filter((label) => predictions[index]?.labels.includes(label))),
  )
  const shown = countsOf(predictions.flatMap(({ labels }) => labels))
  const wanted = countsOf(rows.flatMap(({ labels }) => labels))
  const total = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + count, 0)
  const perLabel = [...wanted]
    .filter(([, count]) => count >= fewest)
    .map(([label, count]) => f1(right.get(label) ?? 0, shown.get(label) ?? 0, count))
  return {
    n: rows.length,
    microF1: round(f1(total(right), total(shown), total(wanted))),
    macroF1: round(perLabel.reduce((sum, value) => sum + value, 0) / Math.max(1, perLabel.length)),
    labelsInMacro: perLabel.length,
  }
}
