import type { Day } from '../../platform/clock/index.ts'

const YEARS = 20
const seasons = { spring: 'Spring', summer: 'Summer', autumn: 'Autumn', winter: 'Winter' } as const
/** The month in which each season has begun; winter counts by the year in which it ends or begins. */
const begins: Record<string, number> = { spring: 3, summer: 6, autumn: 9, winter: 1 }

export function yearsToOffer(today: Day): number[] {
  const now = Number(today.slice(0, 4))
  return Array.from({ length: YEARS }, (_, at) => now - at)
}

/** `2026-03` or `2026 spring`; 'to come' when it has not begun yet. */
export function readPeriod(part: string, year: string, today: Day): string {
  const month = begins[part] ?? Number(part)
  if (`${year}-${String(month).padStart(2, '0')}` > today.slice(0, 7)) return 'to come'
  return part in seasons ? `${year} ${part}` : `${year}-${part}`
}

export function splitPeriod(period: string): { part: string; year: string } {
  return { part: period.slice(5), year: period.slice(0, 4) }
}

const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `2026-03` as "March 2026", `2026 spring` as "Spring 2026"; '' stays ''. */
export function sayPeriod(period: string): string {
  const { part, year } = splitPeriod(period)
  if (part in seasons) return `${seasons[part as keyof typeof seasons]} ${year}`
  return /^\d{2}$/.test(part) ? monthAndYear.format(new Date(`${year}-${part}-15T12:00:00Z`)) : period
}
