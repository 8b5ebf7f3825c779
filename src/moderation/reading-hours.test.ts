import { expect, test } from 'vitest'
import { isReadingHours, isReadingTime, readTime, sayHours, usualHours } from './reading-hours.ts'

test.each([
  ['2026-03-02T09:00:00Z', true],
  ['2026-03-02T08:59:00Z', false],
  ['2026-03-02T17:00:00Z', false],
  ['2026-03-07T12:00:00Z', false],
  ['2026-07-06T08:30:00Z', true],
])('at %s somebody reads: %s (summer time counts)', (at, reads) => {
  expect(isReadingTime(usualHours, new Date(at))).toBe(reads)
})

test('hours are said as people say them', () => {
  expect(sayHours(usualHours)).toBe('Monday to Friday, 9 am to 5 pm')
  expect(sayHours({ days: [2, 4], from: '10:30', to: '12:00' })).toBe('Tuesday, Thursday, 10.30 am to 12 pm')
})

test.each([
  ['9', '09:00'],
  ['9 am', '09:00'],
  ['9.30', '09:30'],
  [' 09:30 ', '09:30'],
  ['5pm', '17:00'],
  ['12 PM', '12:00'],
  ['12am', '00:00'],
  ['0:15', '00:15'],
])('"%s" is read as %s', (written, time) => {
  expect(readTime(written)).toBe(time)
})

test.each(['', 'noon', '24', '9:75', '13 pm', '0 am', '9:5', '-1', '9 o’clock'])(
  '"%s" is no time',
  (written) => {
    expect(readTime(written)).toBeNull()
  },
)

test('a whole week is every day', () => {
  expect(sayHours({ days: [0, 1, 2, 3, 4, 5, 6], from: '08:00', to: '20:00' })).toBe(
    'Every day, 8 am to 8 pm',
  )
})

test('a setting that is not hours is not believed', () => {
  expect(isReadingHours('always')).toBe(false)
  expect(isReadingHours({ days: [9], from: '09:00', to: '17:00' })).toBe(false)
  expect(isReadingHours({ days: [1], from: '09:00', to: '17:00' })).toBe(true)
})
