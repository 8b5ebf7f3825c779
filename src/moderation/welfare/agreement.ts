/** Two readers of the same story. */
export interface Pair<Value> {
  first: Value
  second: Value
}

export interface Agreement {
  /** How many stories two moderators have read. */
  n: number
  /** The share on which they said the same; null without any. */
  same: number | null
  /** Cohen's kappa: agreement beyond what chance alone would give, 1 at most. Null where it is not defined. */
  kappa: number | null
}

/**
 * How far two readers agree, beyond chance (Cohen 1960). With `distance`, disagreements count by their size: the square of
 * it gives the quadratic weighted kappa (Cohen 1968), which suits numbers from 0 to 5.
 */
export function agreementOf<Value extends string | number>(
  pairs: readonly Pair<Value>[],
  distance: (a: Value, b: Value) => number = (a, b) => Number(a !== b),
): Agreement {
  const n = pairs.length
  if (n === 0) return { n, same: null, kappa: null }
  const same = pairs.filter(({ first, second }) => first === second).length / n
  const seen = mean(pairs.map(({ first, second }) => distance(first, second)))
  const byChance = mean(pairs.flatMap(({ first }) => pairs.map(({ second }) => distance(first, second))))
  return { n, same, kappa: byChance === 0 ? null : 1 - seen / byChance }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

export const squared = (a: number, b: number): number => (a - b) ** 2
