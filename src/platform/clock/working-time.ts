import { bankHolidays, isWeekend, type Nation } from './bank-holidays.ts'
import { addDays, type Day, dayOf } from './clock.ts'

const hour = 3_600_000

/** No week-end and no bank holiday of that nation. */
export function isWorkingDay(day: Day, nation: Nation): boolean {
  return !isWeekend(day) && !holidaysOf(nation, Number(day.slice(0, 4))).has(day)
}

/**
 * The moment when so many hours of working days have passed. All 24 hours of a working day count and none of any other
 * day, as English law counts the 48 hours of a notice (SI 2013/3028, reg. 1): what comes on a Saturday starts on Monday.
 */
export function addWorkingHours(from: Date, hours: number, nation: Nation): Date {
  return passWorkingTime(from, hours * hour, nation)
}

/** The same time of day so many working days later; from a day off, counting starts as the next working day begins (R46). */
export function addWorkingDays(from: Date, days: number, nation: Nation): Date {
  return addWorkingHours(from, days * 24, nation)
}

/** How many hours of working days lie between two moments; 0 when the second is not later. */
export function workingHoursBetween(from: Date, to: Date, nation: Nation): number {
  let passed = 0
  for (let at = from.getTime(); at < to.getTime(); ) {
    const end = Math.min(endOfDay(at), to.getTime())
    if (isWorkingDay(dayOf(new Date(at)), nation)) passed += end - at
    at = end
  }
  return passed / hour
}

function passWorkingTime(from: Date, duration: number, nation: Nation): Date {
  let at = from.getTime()
  for (let left = duration; left > 0; ) {
    const end = endOfDay(at)
    const counts = isWorkingDay(dayOf(new Date(at)), nation)
    if (counts && left <= end - at) return new Date(at + left)
    if (counts) left -= end - at
    at = end
  }
  return new Date(at)
}

/** Midnight after a moment. London and Dublin keep the same hours and change their clocks at night to a Sunday. */
function endOfDay(at: number): number {
  return midnightOf(addDays(dayOf(new Date(at)), 1))
}

/** The moment a day begins on these islands: summer time is one hour ahead. */
export function midnightOf(day: Day): number {
  const winter = Date.parse(`${day}T00:00:00Z`)
  return dayOf(new Date(winter - hour)) === day ? winter - hour : winter
}

const known = new Map<string, ReadonlySet<Day>>()

/** A year's holidays are worked out once. */
function holidaysOf(nation: Nation, year: number): ReadonlySet<Day> {
  const key = `${nation} ${year}`
  const holidays = known.get(key) ?? new Set(bankHolidays(year, nation))
  known.set(key, holidays)
  return holidays
}
