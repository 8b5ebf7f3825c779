import { describe, expect, test } from 'vitest'
import { bankHolidays, easterSunday, type Nation, nations } from './bank-holidays.ts'
import {
  addWorkingDays,
  addWorkingHours,
  isWorkingDay,
  midnightOf,
  workingHoursBetween,
} from './working-time.ts'

/** As the governments published them, month and day; written down by hand so that no rule can agree with itself. */
const published: Record<Nation, Record<number, string>> = {
  'england-and-wales': {
    2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
    2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
    2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
    2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
    2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  },
  scotland: {
    2021: '01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28',
    2022: '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27',
    2023: '01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26',
    2024: '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26',
    2025: '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26',
    2026: '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28',
    2027: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
  },
  'northern-ireland': {
    2021: '01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28',
    2022: '01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27',
    2023: '01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26',
    2024: '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26',
    2025: '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26',
    2026: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
    2027: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
  },
  ireland: {
    2021: '01-01 03-17 04-05 05-03 06-07 08-02 10-25 12-27 12-28',
    2022: '01-03 03-17 03-18 04-18 05-02 06-06 08-01 10-31 12-26 12-27',
    2023: '01-02 02-06 03-17 04-10 05-01 06-05 08-07 10-30 12-25 12-26',
    2024: '01-01 02-05 03-18 04-01 05-06 06-03 08-05 10-28 12-25 12-26',
    2025: '01-01 02-03 03-17 04-21 05-05 06-02 08-04 10-27 12-25 12-26',
    2026: '01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-28',
    2027: '01-01 02-01 03-17 03-29 05-03 06-07 08-02 10-25 12-27 12-28',
  },
}

describe('bank holidays', () => {
  const years = nations.flatMap((nation) =>
    Object.entries(published[nation]).map(([year, days]) => ({ nation, year: Number(year), days })),
  )

  test.each(years)('of $nation in $year', ({ nation, year, days }) => {
    expect(bankHolidays(year, nation)).toEqual(days.split(' ').map((day) => `${year}-${day}`))
  })

  test('Easter at its earliest and its latest, and in a century year', () => {
    expect(easterSunday(1818)).toBe('1818-03-22')
    expect(easterSunday(2038)).toBe('2038-04-25')
    expect(easterSunday(2000)).toBe('2000-04-23')
  })

  test('St Brigid’s Day is a Friday where 1 February is one', () => {
    expect(bankHolidays(2030, 'ireland')).toContain('2030-02-01')
    expect(bankHolidays(2030, 'ireland')).not.toContain('2030-02-04')
  })

  test('for forty years every holiday is a weekday, and each nation keeps as many as its law says', () => {
    const usual = { 'england-and-wales': 8, scotland: 9, 'northern-ireland': 10, ireland: 10 }
    for (const nation of nations)
      for (let year = 2028; year < 2068; year++) {
        const days = bankHolidays(year, nation)
        expect(days).toHaveLength(usual[nation])
        expect(days.filter((day) => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()))).toEqual([])
      }
  })
})

describe('working time', () => {
  const hours = (from: string, count: number, nation: Nation = 'england-and-wales') =>
    addWorkingHours(new Date(from), count, nation).toISOString()

  test('within a week the hours are those of the clock', () => {
    expect(hours('2026-11-23T09:30:00Z', 48)).toBe('2026-11-25T09:30:00.000Z')
  })

  test('48 hours from the eve of Easter end after Easter Monday', () => {
    expect(hours('2026-04-02T15:00:00Z', 48)).toBe('2026-04-08T15:00:00.000Z')
  })

  test('Easter Monday is a working day in Scotland', () => {
    expect(hours('2026-04-02T15:00:00Z', 48, 'scotland')).toBe('2026-04-07T15:00:00.000Z')
  })

  test('over Christmas both substitutes are passed', () => {
    expect(hours('2027-12-24T12:00:00Z', 48)).toBe('2027-12-30T12:00:00.000Z')
  })

  test('what comes on a day off starts when the next working day begins, in summer too', () => {
    expect(hours('2026-08-29T10:00:00Z', 24)).toBe('2026-09-01T23:00:00.000Z')
    expect(hours('2026-11-21T10:00:00Z', 48)).toBe('2026-11-25T00:00:00.000Z')
  })

  test('the time of day stays when the clocks change between', () => {
    expect(hours('2026-03-27T12:00:00Z', 24)).toBe('2026-03-30T11:00:00.000Z')
    expect(hours('2026-10-23T12:00:00Z', 24)).toBe('2026-10-26T13:00:00.000Z')
  })

  test('no hours are no time, and part of an hour counts', () => {
    expect(hours('2026-11-21T10:00:00Z', 0)).toBe('2026-11-21T10:00:00.000Z')
    expect(hours('2026-11-23T10:00:00Z', 0.5)).toBe('2026-11-23T10:30:00.000Z')
  })

  test('working days keep the time of day', () => {
    const due = addWorkingDays(new Date('2026-12-23T16:20:00Z'), 5, 'england-and-wales')
    expect(due.toISOString()).toBe('2027-01-04T16:20:00.000Z')
  })

  test('what was added is what lies between, for every nation and many starts', () => {
    for (const nation of nations)
      for (let day = 0; day < 400; day += 7.3) {
        const from = new Date(Date.parse('2026-01-01T00:00:00Z') + day * 86_400_000)
        expect(workingHoursBetween(from, addWorkingHours(from, 61, nation), nation)).toBeCloseTo(61, 6)
      }
  })

  test('nothing lies between a moment and an earlier one', () => {
    expect(workingHoursBetween(new Date('2026-11-24'), new Date('2026-11-23'), 'ireland')).toBe(0)
  })

  test('a working day is neither at the week-end nor a holiday', () => {
    expect(isWorkingDay('2026-07-13', 'northern-ireland')).toBe(false)
    expect(isWorkingDay('2026-07-13', 'ireland')).toBe(true)
    expect(isWorkingDay('2026-11-22', 'ireland')).toBe(false)
  })

  test('a day begins at midnight by the clock on the wall', () => {
    expect(new Date(midnightOf('2026-07-01')).toISOString()).toBe('2026-06-30T23:00:00.000Z')
    expect(new Date(midnightOf('2026-12-01')).toISOString()).toBe('2026-12-01T00:00:00.000Z')
    expect(new Date(midnightOf('2026-03-29')).toISOString()).toBe('2026-03-29T00:00:00.000Z')
    expect(new Date(midnightOf('2026-10-25')).toISOString()).toBe('2026-10-24T23:00:00.000Z')
  })
})
