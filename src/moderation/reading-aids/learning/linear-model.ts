import type { Bag } from './bag.ts'

/** Log-odds for each of several yes/no questions, from the weighted words of a text. */
export interface LinearModel {
  /** Texts learned from; weighs rare words higher (inverse document frequency). */
  readonly documents: number
  /** The questions, in order. */
  readonly heads: readonly string[]
  readonly bias: readonly number[]
  readonly features: ReadonlyMap<string, FeatureWeights>
}

export interface FeatureWeights {
  /** How many texts hold the feature. */
  readonly seenIn: number
  /** Pairs of head and weight; heads left out weigh nothing. */
  readonly weights: readonly (readonly [head: number, weight: number])[]
}

/** Features whose value is used as it stands, outside the weighing of words. */
export const plainMark = 'lex:'

/** The value of each known feature: log of its count times its rarity, the whole of length one; plain ones as they stand. */
export function valuesOf(
  bag: Bag,
  seenIn: (feature: string) => number | undefined,
  documents: number,
): Map<string, number> {
  const values = new Map<string, number>()
  let squares = 0
  for (const [feature, count] of bag) {
    const seen = seenIn(feature)
    if (seen === undefined) continue
    const value = feature.startsWith(plainMark) ? count : Math.log1p(count) * Math.log(1 + documents / seen)
    values.set(feature, value)
    if (!feature.startsWith(plainMark)) squares += value * value
  }
  const length = Math.sqrt(squares) || 1
  for (const [feature, value] of values)
    if (!feature.startsWith(plainMark)) values.set(feature, value / length)
  return values
}

/** Log-odds of each head for a text. */
export function score(model: LinearModel, bag: Bag): number[] {
  const odds = [...model.bias]
  for (const [feature, value] of valuesOf(bag, (name) => model.features.get(name)?.seenIn, model.documents)) {
    for (const [head, weight] of model.features.get(feature)?.weights ?? [])
      odds[head] = (odds[head] ?? 0) + weight * value
  }
  return odds
}

/** What each feature of a text adds to one head, greatest first. */
export function contributions(
  model: LinearModel,
  bag: Bag,
  head: number,
): [feature: string, share: number][] {
  const values = valuesOf(bag, (name) => model.features.get(name)?.seenIn, model.documents)
  return [...values]
    .map(([feature, value]): [string, number] => [feature, value * weightOf(model, feature, head)])
    .sort((a, b) => b[1] - a[1])
}

function weightOf(model: LinearModel, feature: string, head: number): number {
  return model.features.get(feature)?.weights.find(([at]) => at === head)?.[1] ?? 0
}

/** The probability that log-odds stand for. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/** The log-odds of a probability. */
export function logOdds(chance: number): number {
  return Math.log(chance / (1 - chance))
}

/** Writes a model as text: one feature a line, weights to two decimals, those under `least` left out. */
export function writeModel(model: LinearModel, least = 0.05): string {
  const lines = [...model.features].map(([feature, { seenIn, weights }]) => {
    const kept = weights
      .filter(([, weight]) => Math.abs(weight) >= least)
      .map(([head, weight]) => `${head}:${short(weight)}`)
    return `${feature} ${seenIn} ${kept.join(' ')}`.trim()
  })
  return [
    model.documents,
    JSON.stringify(model.heads),
    model.bias.map((bias) => bias.toFixed(4)).join(' '),
    ...lines,
  ].join('\n')
}

function short(weight: number): string {
  return weight.toFixed(2).replace(/^(-?)0\./, '$1.')
}

/** Reads what `writeModel` wrote. */
export function readModel(text: string): LinearModel {
  const [documents = '0', heads = '[]', bias = '', ...lines] = text.trim().split('\n')
  return {
    documents: Number(documents),
    heads: JSON.parse(heads) as string[],
    bias: bias.split(' ').map(Number),
    features: new Map(lines.map(readLine)),
  }
}

function readLine(line: string): [string, FeatureWeights] {
  const [feature = '', seenIn = '0', ...pairs] = line.split(' ')
  const weights = pairs.map((pair): [number, number] => [
    Number(pair.slice(0, pair.indexOf(':'))),
    Number(pair.slice(pair.indexOf(':') + 1)),
  ])
  return [feature, { seenIn: Number(seenIn), weights }]
}
