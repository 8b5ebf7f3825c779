import { useWords } from '../../platform/i18n/index.ts'
import { seasonNames } from '../date-month/date-month.tsx'
import { words } from '../words.ts'

const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** When care was, never finer than a month: `2026-03` or `2026 spring`, said in words. Anything else is said as it stands. */
export function Period({ period }: { period: string }) {
  const t = useWords(words)
  const [year = '', part = ''] = period.split(/[- ]/)
  const season = seasonNames.find((name) => name === part)
  if (season) return <>{`${t(season)} ${year}`}</>
  if (!/^\d{4}-\d{2}$/.test(period)) return <>{period}</>
  return <>{monthAndYear.format(new Date(`${period}-15T12:00:00Z`))}</>
}
