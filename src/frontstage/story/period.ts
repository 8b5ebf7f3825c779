import type { Say } from '../../platform/i18n/index.ts'

const monthYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** When the care was, as "March 2026" or "spring 2026"; never finer than a month. */
export function sayPeriod(period: string, t: Say<Season>): string {
  const [year = '', part = ''] = period.includes(' ') ? period.split(' ') : period.split('-')
  if (/^\d{2}$/.test(part)) return monthYear.format(new Date(`${year}-${part}-15T12:00:00Z`))
  return isSeason(part) ? t(part, { year }) : year
}

function isSeason(part: string): part is Season {
  return ['spring', 'summer', 'autumn', 'winter'].includes(part)
}
