import { expect, test } from 'vitest'
import { calendarOf } from './calendar.ts'
import { daysOfSeries, minutesOf, momentOf, overlaps } from './rules.ts'
import type { Session } from './sessions.queries.ts'

test('a series counts both its ends, and one session is a series of one', () => {
  expect(daysOfSeries('2026-03-02', 'once', '2026-06-01')).toEqual(['2026-03-02'])
  expect(daysOfSeries('2026-03-02', 'weekly', '2026-03-16')).toEqual([
    '2026-03-02',
    '2026-03-09',
    '2026-03-16',
  ])
  expect(daysOfSeries('2026-03-02', 'fortnightly', '2026-03-29')).toEqual(['2026-03-02', '2026-03-16'])
  expect(daysOfSeries('2026-03-02', 'weekly', '2026-03-02')).toEqual(['2026-03-02'])
})

test('sessions that only touch do not overlap', () => {
  const morning = { day: '2026-03-02', begins: '09:00', ends: '10:30' }
  expect(overlaps(morning, { ...morning, begins: '10:30', ends: '11:00' })).toBe(false)
  expect(overlaps(morning, { ...morning, begins: '10:29', ends: '11:00' })).toBe(true)
  expect(overlaps(morning, { ...morning, day: '2026-03-03' })).toBe(false)
  expect(minutesOf(morning)).toBe(90)
})

test('a time of day is the same on the clock in summer and in winter, and on the days between', () => {
  expect(momentOf('2026-01-12', '14:00').toISOString()).toBe('2026-01-12T14:00:00.000Z')
  expect(momentOf('2026-07-13', '14:00').toISOString()).toBe('2026-07-13T13:00:00.000Z')
  expect(momentOf('2026-03-29', '09:00').toISOString()).toBe('2026-03-29T08:00:00.000Z')
  expect(momentOf('2026-10-25', '09:00').toISOString()).toBe('2026-10-25T09:00:00.000Z')
})

const session: Session = {
  id: 1,
  publicId: 'abc',
  organisationId: 1,
  organisation: 'Wellmouth Hospitals Trust',
  about: 'Maple Ward; older people, “the long corridor” behind the second garden, up the stairs',
  day: '2026-07-13',
  begins: '14:00',
  ends: '15:30',
  place: 'Room 2, first floor',
  seats: 6,
  taken: 0,
  purpose: 'answer',
  organiserId: 1,
  organiser: 'Ines Okoro',
  status: 'planned',
  minutesHeld: null,
  isMine: true,
}

test('the calendar file keeps the rules of RFC 5545 and names nobody', () => {
  const file = calendarOf(session, { host: 'hearback.example', now: new Date('2026-03-02T10:00:00Z') })
  expect(file).toContain('DTSTART:20260713T130000Z\r\n')
  expect(file).toContain('DTEND:20260713T143000Z\r\n')
  expect(file).toContain('LOCATION:Room 2\\, first floor\r\n')
  expect(file).toContain('UID:abc@hearback.example')
  const lines = file.split('\r\n')
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(file.replaceAll('\r\n ', '')).toContain('Maple Ward\\; older people\\, “the long corridor” behind')
  expect(file).not.toContain('Ines')
})
