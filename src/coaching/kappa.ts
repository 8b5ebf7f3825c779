/** Cohen's kappa over named categories (Cohen 1960), to four decimals: 1 is one mind, 0 is chance. 0 of no pairs. */
export function kappaOf(pairs: readonly (readonly [string, string])[]): number {
  if (pairs.length === 0) return 0
  const agreed = pairs.filter(([a, b]) => a === b).length / pairs.length
  const chance = [...new Set(pairs.flat())].reduce(
    (sum, name) => sum + shareOf(pairs, 0, name) * shareOf(pairs, 1, name),
    0,
  )
  return chance === 1 ? 1 : Math.round(((agreed - chance) / (1 - chance)) * 10_000) / 10_000
}

function shareOf(pairs: readonly (readonly [string, string])[], side: 0 | 1, name: string): number {
  return pairs.filter((pair) => pair[side] === name).length / pairs.length
}
