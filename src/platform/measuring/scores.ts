/** Counts of right and wrong, and what follows from them. */
export interface Tally {
  /** True items, those of them found, things shown, those of them right. */
  readonly wanted: number
  readonly found: number
  readonly shown: number
  readonly right: number
}

export const nothing: Tally = { wanted: 0, found: 0, shown: 0, right: 0 }

/** Adds two tallies. */
export function plus(a: Tally, b: Tally): Tally {
  return {
    wanted: a.wanted + b.wanted,
    found: a.found + b.found,
    shown: a.shown + b.shown,
    right: a.right + b.right,
  }
}

/** Shares of found and right, to four decimals, with counts and 95 % intervals. Null where there is nothing to divide by. */
export function ratesOf({ wanted, found, shown, right }: Tally) {
  return {
    recall: share(found, wanted),
    precision: share(right, shown),
    wanted,
    found,
    shown,
    right,
    recall95: interval(found, wanted),
    precision95: interval(right, shown),
  }
}

/** The 95 % interval of a share (Wilson 1927): where the true share may well lie, given so few. Null of nothing. */
export function interval(part: number, whole: number): readonly [number, number] | null {
  if (whole === 0) return null
  const z = 1.96
  const rate = part / whole
  const middle = rate + z ** 2 / (2 * whole)
  const half = z * Math.sqrt((rate * (1 - rate)) / whole + z ** 2 / (4 * whole ** 2))
  const over = 1 + z ** 2 / whole
  return [round((middle - half) / over), round((middle + half) / over)]
}

/** A share to four decimals; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000
}

/** F1 from right, shown and wanted. */
export function f1(right: number, shown: number, wanted: number): number {
  return shown + wanted === 0 ? 0 : (2 * right) / (shown + wanted)
}

/** Cohen's kappa with quadratic weights over the levels 0 to `top` (Cohen 1968). */
export function quadraticKappa(pairs: readonly (readonly [number, number])[], top: number): number {
  const squared = (a: number, b: number) => ((a - b) / top) ** 2
  const observed = pairs.reduce((sum, [a, b]) => sum + squared(a, b), 0) / pairs.length
  const firsts = countsOf(pairs.map(([a]) => a))
  const seconds = countsOf(pairs.map(([, b]) => b))
  let expected = 0
  for (const [a, countA] of firsts)
    for (const [b, countB] of seconds) expected += (squared(a, b) * countA * countB) / pairs.length ** 2
  return expected === 0 ? 1 : Math.round((1 - observed / expected) * 10_000) / 10_000
}

/** How often each value stands in a list. */
export function countsOf<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Rounded to four decimals. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
