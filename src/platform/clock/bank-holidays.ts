import { addDays, type Day } from './clock.ts'

/** The four calendars of bank holidays on these islands; the name says whose law is meant. */
export const nations = ['england-and-wales', 'scotland', 'northern-ireland', 'ireland'] as const
export type Nation = (typeof nations)[number]

/** What is kept every year: a fixed day moves to a free weekday, a floating one falls on a weekday by itself. */
interface YearlyRules {
  fixed: readonly string[]
  floating: (year: number) => Day[]
}

const monday = 1

const yearly: Record<Nation, YearlyRules> = {
  'england-and-wales': {
    fixed: ['01-01', '12-25', '12-26'],
    floating: (year) => [goodFriday(year), easterMonday(year), ...mayDays(year), lastMonday(year, 8)],
  },
  scotland: {
    fixed: ['01-01', '01-02', '11-30', '12-25', '12-26'],
    floating: (year) => [goodFriday(year), ...mayDays(year), firstMonday(year, 8)],
  },
  'northern-ireland': {
    fixed: ['01-01', '03-17', '07-12', '12-25', '12-26'],
    floating: (year) => [goodFriday(year), easterMonday(year), ...mayDays(year), lastMonday(year, 8)],
  },
  ireland: {
    fixed: ['01-01', '03-17', '12-25', '12-26'],
    floating: (year) => [
      ...(year >= 2023 ? [saintBrigid(year)] : []),
      easterMonday(year),
      ...[5, 6, 8].map((month) => firstMonday(year, month)),
      lastMonday(year, 10),
    ],
  },
}

const kingdom: readonly Nation[] = ['england-and-wales', 'scotland', 'northern-ireland']

/** Days that a proclamation added or moved, once. A new one is a new line here. */
const oneOff: readonly { in: readonly Nation[]; added: Day; insteadOf?: Day }[] = [
  { in: kingdom, added: '2020-05-08', insteadOf: '2020-05-04' },
  { in: kingdom, added: '2022-06-02', insteadOf: '2022-05-30' },
  { in: kingdom, added: '2022-06-03' },
  { in: kingdom, added: '2022-09-19' },
  { in: kingdom, added: '2023-05-08' },
  { in: ['scotland'], added: '2026-06-15' },
  { in: ['ireland'], added: '2022-03-18' },
]

/**
 * Every weekday of a year on which a nation's public offices are closed, in order. Ireland gives no right to a
 * weekday in place of a holiday at a week-end, but its banks and offices close, so it counts as closed here too.
 */
export function bankHolidays(year: number, nation: Nation): Day[] {
  const { fixed, floating } = yearly[nation]
  const oneOffs = oneOff.filter((day) => day.in.includes(nation))
  const moved = new Set(oneOffs.map(({ insteadOf }) => insteadOf))
  const days = new Set(floating(year).filter((day) => !moved.has(day)))
  for (const { added } of oneOffs) if (added.startsWith(`${year}-`)) days.add(added)
  const ofYear = fixed.map((day) => `${year}-${day}`)
  for (const day of ofYear.filter((each) => !isWeekend(each))) days.add(day)
  for (const day of ofYear.filter(isWeekend)) days.add(nextFree(day, days))
  return [...days].sort()
}

/** Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
  return [0, 6].includes(weekday(day))
}

/** The first weekday after a day at the week-end that is not a holiday already. */
function nextFree(day: Day, taken: ReadonlySet<Day>): Day {
  return isWeekend(day) || taken.has(day) ? nextFree(addDays(day, 1), taken) : day
}

/** Easter Sunday in the Gregorian calendar, by the anonymous algorithm of 1876. */
export function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dateOf(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

const goodFriday = (year: number): Day => addDays(easterSunday(year), -2)
const easterMonday = (year: number): Day => addDays(easterSunday(year), 1)
const mayDays = (year: number): Day[] => [firstMonday(year, 5), lastMonday(year, 5)]

/** St Brigid's Day: 1 February where that is a Friday, else the first Monday of February. */
function saintBrigid(year: number): Day {
  const first = dateOf(year, 2, 1)
  return weekday(first) === 5 ? first : firstMonday(year, 2)
}

function firstMonday(year: number, month: number): Day {
  const first = dateOf(year, month, 1)
  return addDays(first, (monday + 7 - weekday(first)) % 7)
}

function lastMonday(year: number, month: number): Day {
  const last = addDays(dateOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1), -1)
  return addDays(last, -((weekday(last) + 7 - monday) % 7))
}

function dateOf(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function weekday(day: Day): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay()
}
