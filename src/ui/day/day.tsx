import { sayDay } from '../../platform/i18n/index.ts'

/** A day such as `2026-11-23`, said in words. Anything else, such as "Spring 2026", is said as it stands. */
export function Day({ day }: { day: string }) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return <>{day}</>
  return <time dateTime={day}>{sayDay(day)}</time>
}
