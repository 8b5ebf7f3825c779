import type { Bag } from './bag.ts'
import { type LinearModel, plainMark, probability } from './linear-model.ts'
import { minimise, type Slope } from './minimise.ts'
import { type Row, rowsOf } from './rows.ts'

/** A text as features, and the heads that are true of it. */
export interface Example {
  readonly bag: Bag
  readonly isTrue: readonly boolean[]
  /** How many times the example counts; once where nothing is said. */
  readonly times?: number
}

export interface TrainingPlan {
  readonly heads: readonly string[]
  /** How much a mistake weighs against large weights: the inverse of ridge regularisation. */
  readonly strictness: number
  /** Features seen in fewer texts are left out. */
  readonly leastSeen: number
}

/** Learns one logistic regression per head (ridge penalty, L-BFGS). Deterministic: same examples, same weights. */
export function train(examples: readonly Example[], plan: TrainingPlan): LinearModel {
  const seenIn = countDocuments(examples, plan.leastSeen)
  const { names, rows } = rowsOf(
    examples.map(({ bag }) => bag),
    seenIn,
  )
  const weighed = rows.map((row, index) => ({ row, weight: plan.strictness * (examples[index]?.times ?? 1) }))
  const learned = plan.heads.map((_, head) => {
    const truths = examples.map(({ isTrue }) => isTrue[head] ?? false)
    return minimise(logisticLoss(weighed, truths, names.length), names.length + 1)
  })
  return {
    documents: examples.length,
    heads: plan.heads,
    bias: learned.map((weights) => weights[names.length] ?? 0),
    features: new Map(
      names.map((name, index) => [
        name,
        {
          seenIn: seenIn.get(name) ?? 1,
          weights: learned.map((weights, head) => [head, weights[index] ?? 0] as const),
        },
      ]),
    ),
  }
}

/** How many texts hold each feature. Where some examples count several times, they alone say which features there are. */
function countDocuments(examples: readonly Example[], leastSeen: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { bag } of examples) for (const name of bag.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const weighty = examples.filter(({ times = 1 }) => times > 1)
  const telling = new Set((weighty.length > 0 ? weighty : examples).flatMap(({ bag }) => [...bag.keys()]))
  return new Map(
    [...counts].filter(
      ([name, count]) => name.startsWith(plainMark) || (count >= leastSeen && telling.has(name)),
    ),
  )
}

/** Half the squared weights, plus the weighed log loss of every text; the last weight is the bias. */
function logisticLoss(
  rows: readonly { readonly row: Row; readonly weight: number }[],
  truths: readonly boolean[],
  size: number,
): (weights: Float64Array) => Slope {
  return (weights) => {
    const gradient = weights.slice()
    gradient[size] = 0
    let value = weights.subarray(0, size).reduce((sum, weight) => sum + weight * weight, 0) / 2
    rows.forEach(({ row, weight }, index) => {
      const odds = oddsOf(row, weights) + (weights[size] ?? 0)
      const loss = truths[index] === true ? -odds : odds
      value += weight * (loss > 30 ? loss : Math.log1p(Math.exp(loss)))
      const pull = weight * (probability(odds) - (truths[index] === true ? 1 : 0))
      row.at.forEach((at, place) => {
        gradient[at] = (gradient[at] ?? 0) + pull * (row.value[place] ?? 0)
      })
      gradient[size] = (gradient[size] ?? 0) + pull
    })
    return { value, gradient }
  }
}

function oddsOf(row: Row, weights: Float64Array): number {
  let odds = 0
  for (let place = 0; place < row.at.length; place++)
    odds += (row.value[place] ?? 0) * (weights[row.at[place] ?? 0] ?? 0)
  return odds
}
