import { expect, test } from 'vitest'
import { isDay, placeByDay, sayPlaceByDay } from './index.ts'

const publicId = 'kQm3v0b2Xr9_-tLw5c8d1A'

test('a place in a list comes back from the address that it was written into', () => {
  expect(placeByDay(sayPlaceByDay({ day: '2026-03-02', publicId }))).toEqual({ day: '2026-03-02', publicId })
})

test.each([
  undefined,
  '',
  publicId,
  `2026-02-30.${publicId}`,
  `2026-13-01.${publicId}`,
  `0000-01-01.${publicId}`,
  `2026-03-02.${publicId}x`,
  `2026-03-02.${publicId} or true`,
])('%s is no place in a list', (after) => {
  expect(placeByDay(after)).toBeNull()
})

test('a leap day is a day only in a leap year', () => {
  expect(['2028-02-29', '2026-02-29', '2026-03-02T10:00'].map(isDay)).toEqual([true, false, false])
})
