import { scores } from '../../../platform/measuring/index.ts'
import type { CriticalityModel } from '../criticality/model.ts'
import { shippedCriticality, suggestCriticality } from '../criticality/suggest-criticality.ts'
import { trainCriticality } from '../criticality/train-criticality.ts'

const { quadraticKappa, ratesOf, round } = scores

/** `criticality` is signed (-5 very critical to 5 very positive) as in the files, or null where unusable. */
export interface RatedRow {
  readonly id: string
  readonly text: string
  readonly criticality: number | null
}

/** The level of a signed rating: praise is 0. */
export function levelOf(signed: number): number {
  return Math.max(0, -signed)
}

/** Measures suggested levels against signed ratings; rows without a rating are left out of the figures. */
export function measureCriticality(rows: readonly RatedRow[], by: CriticalityModel = shippedCriticality()) {
  const begun = performance.now()
  const predictions = rows.map(({ id, text }) => ({ id, criticality: suggestCriticality(text, by).level }))
  const milliseconds = performance.now() - begun
  const pairs = rows.flatMap(({ criticality }, index) =>
    criticality === null ? [] : [[levelOf(criticality), predictions[index]?.criticality ?? 0] as const],
  )
  return {
    summary: {
      n: pairs.length,
      severe: ratesOf({
        wanted: pairs.filter(([level]) => level >= 3).length,
        found: pairs.filter(([level, shown]) => level >= 3 && shown >= 3).length,
        shown: pairs.filter(([, shown]) => shown >= 3).length,
        right: pairs.filter(([level, shown]) => level >= 3 && shown >= 3).length,
      }),
      kappa: quadraticKappa(pairs, 5),
      msPer1000Chars: round((milliseconds / rows.reduce((sum, { text }) => sum + text.length, 0)) * 1000),
    },
    predictions,
  }
}

/** What `train criticality` reaches: learned on four fifths of the rows, measured on the fifth left out, five times. */
export function crossValidateCriticality(rows: readonly RatedRow[], folds = 5) {
  const rated = rows.flatMap(({ id, text, criticality }) =>
    criticality === null ? [] : [{ id, text, criticality }],
  )
  const predictions = Array.from({ length: folds }, (_, fold) => {
    const model = trainCriticality(
      rated
        .filter((_row, index) => index % folds !== fold)
        .map(({ text, criticality }) => ({ text, level: levelOf(criticality) })),
    )
    return rated
      .filter((_row, index) => index % folds === fold)
      .map((row) => ({ row, level: suggestCriticality(row.text, model).level }))
  }).flat()
  const severe = predictions.filter(({ row }) => levelOf(row.criticality) >= 3)
  const shown = predictions.filter(({ level }) => level >= 3)
  const right = severe.filter(({ level }) => level >= 3).length
  return {
    n: predictions.length,
    severe: ratesOf({ wanted: severe.length, found: right, shown: shown.length, right }),
    kappa: quadraticKappa(
      predictions.map(({ row, level }) => [levelOf(row.criticality), level] as const),
      5,
    ),
  }
}
