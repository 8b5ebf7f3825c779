export interface Bar {
  label: string
  /** Not below 0. */
  value: number
}

/** Lengths beside each other, each with its words and its number; the longest fills the width. A table with the same figures follows it. */
export function Bars({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <ul class="bars" aria-label={label}>
      {bars.map((bar) => (
        <li class="bars__row">
          <span>{bar.label}</span> <strong>{bar.value}</strong>
          <svg class="bars__picture" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect class="bars__bar" width={(bar.value / most) * 100} height={4} />
          </svg>
        </li>
      ))}
    </ul>
  )
}
