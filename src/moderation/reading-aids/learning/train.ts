import type { Bag } from './bag.ts'
import { type LinearModel, plainMark, probability, valuesOf } from './linear-model.ts'
import { minimise, type Slope } from './minimise.ts'

/** A text as features, and the heads that are true of it. */
export interface Example {
  readonly bag: Bag
  readonly isTrue: readonly boolean[]
}

export interface TrainingPlan {
  readonly heads: readonly string[]
  /** How much a mistake weighs against large weights: the inverse of ridge regularisation. */
  readonly strictness: number
  /** Features seen in fewer texts are left out. */
  readonly leastSeen: number
}

/** A row of the sparse matrix: feature numbers and values. */
interface Row {
  readonly at: Int32Array
  readonly value: Float64Array
}

/** Learns one logistic regression per head (ridge penalty, L-BFGS). Deterministic: same examples, same weights. */
export function train(examples: readonly Example[], plan: TrainingPlan): LinearModel {
  const seenIn = countDocuments(examples, plan.leastSeen)
  const names = [...seenIn.keys()].sort()
  const number = new Map(names.map((name, index) => [name, index]))
  const rows = examples.map(({ bag }) =>
    rowOf(
      valuesOf(bag, (name) => seenIn.get(name), examples.length),
      number,
    ),
  )
  const learned = plan.heads.map((_, head) =>
    minimise(
      logisticLoss(
        rows,
        examples.map(({ isTrue }) => isTrue[head] ?? false),
        { strictness: plan.strictness, size: names.length },
      ),
      names.length + 1,
    ),
  )
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

function countDocuments(examples: readonly Example[], leastSeen: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { bag } of examples) for (const name of bag.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Map([...counts].filter(([name, count]) => count >= leastSeen || name.startsWith(plainMark)))
}

function rowOf(values: ReadonlyMap<string, number>, number: ReadonlyMap<string, number>): Row {
  return {
    at: Int32Array.from(values.keys(), (name) => number.get(name) ?? 0),
    value: Float64Array.from(values.values()),
  }
}

/** Half the squared weights, plus the log loss of every text times the strictness; the last weight is the bias. */
function logisticLoss(
  rows: readonly Row[],
  truths: readonly boolean[],
  { strictness, size }: { strictness: number; size: number },
): (weights: Float64Array) => Slope {
  return (weights) => {
    const gradient = weights.slice()
    gradient[size] = 0
    let value = weights.subarray(0, size).reduce((sum, weight) => sum + weight * weight, 0) / 2
    rows.forEach((row, index) => {
      const odds = oddsOf(row, weights) + (weights[size] ?? 0)
      const sign = truths[index] === true ? -odds : odds
      value += strictness * (sign > 30 ? sign : Math.log1p(Math.exp(sign)))
      const pull = strictness * (probability(odds) - (truths[index] === true ? 1 : 0))
      for (let place = 0; place < row.at.length; place++) {
        const at = row.at[place] ?? 0
        gradient[at] = (gradient[at] ?? 0) + pull * (row.value[place] ?? 0)
      }
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
