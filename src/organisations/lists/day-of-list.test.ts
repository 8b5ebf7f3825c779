import { expect, test } from 'vitest'
import { dayOfList } from './day-of-list.ts'

test.each([
  ['lists/practices_2023.csv', '2023-01-01'],
  ['etr-2025-03-01.csv', '2025-03-01'],
  ['etr20250301.csv', '2025-03-01'],
  ['2019/trusts.csv', null],
  ['wards-12345678.csv', null],
  ['etr-2025-13-01.csv', null],
])('the list %s speaks for %s', (path, day) => {
  expect(dayOfList(path)).toBe(day)
})
