import { expect, test } from 'vitest'
import { slipsBetween } from './edit-distance.ts'

test.each([
  ['hospital', 'hospital', 0],
  ['hopsital', 'hospital', 1],
  ['hosptal', 'hospital', 1],
  ['hospiital', 'hospital', 1],
  ['hospitel', 'hospital', 1],
  ['quens', 'queens', 1],
  ['', 'ward', 4],
  ['surgery', 'nursery', 2],
])('from "%s" to "%s" there are %i slips', (one, other, slips) => {
  expect(slipsBetween(one, other)).toBe(slips)
  expect(slipsBetween(other, one)).toBe(slips)
})
