import type { Bag } from './bag.ts'
import { type LinearModel, plainMark } from './linear-model.ts'
import { minimise, type Slope } from './minimise.ts'
import { type Row, rowsOf } from './rows.ts'

/** A text as features; how much of it speaks for each choice (1 in all); and what it belongs to with others. */
export interface ChoiceExample {
  readonly bag: Bag
  readonly says: readonly number[]
  /** Texts about one thing, such as answers to one story, count once where a word's commonness is asked. */
  readonly about: string
}

/** How it is learned: the choices, how much a mistake weighs against large weights, and how common a word must be. */
export interface ChoicePlan {
  readonly heads: readonly string[]
  readonly strictness: number
  readonly leastSeen: number
}

/** Learns which one of several a text is (multinomial logistic regression, ridge penalty, L-BFGS). Deterministic. */
export function trainChoice(examples: readonly ChoiceExample[], plan: ChoicePlan): LinearModel {
  const seenIn = commonFeatures(examples, plan.leastSeen)
  const { names, rows } = rowsOf(
    examples.map(({ bag }) => bag),
    seenIn,
  )
  const heads = plan.heads.length
  const width = names.length + 1
  const learned = minimise(choiceLoss({ rows, examples, width, ...plan }), width * heads)
  const weightOf = (head: number, at: number) => learned[head * width + at] ?? 0
  const numbers = plan.heads.map((_, head) => head)
  return {
    documents: examples.length,
    heads: plan.heads,
    bias: numbers.map((head) => weightOf(head, names.length)),
    features: new Map(
      names.map((name, at) => [
        name,
        {
          seenIn: seenIn.get(name) ?? 1,
          weights: numbers.map((head) => [head, weightOf(head, at)] as const),
        },
      ]),
    ),
  }
}

/** How many texts hold each feature, of those that stand in texts about enough things; plain ones are always kept. */
function commonFeatures(examples: readonly ChoiceExample[], leastSeen: number): Map<string, number> {
  const seenIn = new Map<string, number>()
  const about = new Map<string, Set<string>>()
  for (const example of examples)
    for (const name of example.bag.keys()) {
      seenIn.set(name, (seenIn.get(name) ?? 0) + 1)
      about.set(name, (about.get(name) ?? new Set()).add(example.about))
    }
  return new Map(
    [...seenIn].filter(([name]) => name.startsWith(plainMark) || (about.get(name)?.size ?? 0) >= leastSeen),
  )
}

interface Learning {
  readonly rows: readonly Row[]
  readonly examples: readonly ChoiceExample[]
  readonly width: number
  readonly heads: readonly string[]
  readonly strictness: number
}

/** Half the squared weights, plus the weighed cross-entropy of every text; the last weight of each head is its bias. */
function choiceLoss(learning: Learning): (weights: Float64Array) => Slope {
  const { rows, examples, width, heads, strictness } = learning
  return (weights) => {
    const gradient = weights.slice()
    heads.forEach((_, head) => {
      gradient[head * width + width - 1] = 0
    })
    let value = gradient.reduce((sum, weight) => sum + weight * weight, 0) / 2
    rows.forEach((row, index) => {
      const says = examples[index]?.says ?? []
      const chances = chancesOf(row, weights, learning)
      chances.forEach((chance, head) => {
        const truth = says[head] ?? 0
        if (truth > 0) value -= strictness * truth * Math.log(Math.max(chance, 1e-12))
        pull(gradient, row, { from: head * width, width, by: strictness * (chance - truth) })
      })
    })
    return { value, gradient }
  }
}

function pull(
  gradient: Float64Array,
  row: Row,
  { from, width, by }: Record<'from' | 'width' | 'by', number>,
) {
  row.at.forEach((at, place) => {
    gradient[from + at] = (gradient[from + at] ?? 0) + by * (row.value[place] ?? 0)
  })
  gradient[from + width - 1] = (gradient[from + width - 1] ?? 0) + by
}

function chancesOf(row: Row, weights: Float64Array, { width, heads }: Learning): number[] {
  const odds = heads.map((_, head) => {
    let sum = weights[head * width + width - 1] ?? 0
    row.at.forEach((at, place) => {
      sum += (row.value[place] ?? 0) * (weights[head * width + at] ?? 0)
    })
    return sum
  })
  const highest = Math.max(...odds)
  const parts = odds.map((each) => Math.exp(each - highest))
  const whole = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => part / whole)
}
