import { expect, test } from 'vitest'
import { sayDue } from './index.ts'

test.each([
  ['2026-03-04T10:00:00Z', '4 March 2026 at 10:00'],
  ['2026-03-05T00:00:00Z', '4 March 2026'],
  // Midnight in summer, by the clock on the wall.
  ['2026-07-01T23:00:00Z', '1 July 2026'],
  ['2026-07-02T00:00:00Z', '2 July 2026 at 01:00'],
  ['2027-01-01T00:00:00Z', '31 December 2026'],
])('%s is said as %s: what ends at midnight is due on the day before', (time, said) => {
  expect(sayDue(new Date(time))).toBe(said)
})
