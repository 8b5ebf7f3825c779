import { expect, test } from 'vitest'
import type { ladders } from '../staff/index.ts'
import { climb, isLate, nextRungAt, seniorOf, timesOf } from './rules.ts'

const rung = (accountId: number, more: Partial<ladders.Rung> = {}): ladders.Rung => ({
  accountId,
  name: `Person ${accountId}`,
  roleTitle: '',
  gone: false,
  away: false,
  cover: null,
  ...more,
})
const england = { days: 2, nation: 'england-and-wales' } as const
const time = (said: string) => new Date(said)

test.each([
  ['a Monday', '2026-03-02T10:00:00Z', '2026-03-04T10:00:00.000Z', '2026-03-03T10:00:00.000Z'],
  ['a Friday', '2026-03-06T10:00:00Z', '2026-03-10T10:00:00.000Z', '2026-03-09T10:00:00.000Z'],
  ['before Easter', '2026-04-02T10:00:00Z', '2026-04-08T10:00:00.000Z', '2026-04-07T10:00:00.000Z'],
])('two working days from %s', (_day, from, due, first) => {
  const { dueAt, nextAt } = timesOf(time(from), england)
  expect([dueAt.toISOString(), nextAt.toISOString()]).toEqual([due, first])
})

test('each nation keeps its own holidays', () => {
  const scots = timesOf(time('2026-11-27T10:00:00Z'), { days: 1, nation: 'scotland' })
  const english = timesOf(time('2026-11-27T10:00:00Z'), { days: 1, nation: 'england-and-wales' })
  expect(scots.dueAt.toISOString()).toBe('2026-12-01T10:00:00.000Z')
  expect(english.dueAt.toISOString()).toBe('2026-11-30T10:00:00.000Z')
  expect(english.nextAt).toEqual(english.dueAt)
})

test('a story of a Saturday reminds on the mornings of working days, never at midnight', () => {
  const { dueAt, nextAt } = timesOf(time('2026-03-07T15:00:00Z'), england)
  expect([dueAt.toISOString(), nextAt.toISOString()]).toEqual([
    '2026-03-11T00:00:00.000Z',
    '2026-03-10T09:00:00.000Z',
  ])
  const friday = time('2026-03-13T00:00:00Z')
  expect(nextRungAt(friday, friday, 'scotland')).toEqual(time('2026-03-16T09:00:00Z'))
})

test('late is the minute after the time is up', () => {
  const due = time('2026-03-04T10:00:00Z')
  expect([isLate(due, due), isLate(due, time('2026-03-04T10:01:00Z'))]).toEqual([false, true])
})

test('a worker that stood still does not make up for it', () => {
  const was = time('2026-03-02T10:00:00Z')
  expect(nextRungAt(was, time('2026-03-02T10:05:00Z'), 'ireland')).toEqual(time('2026-03-03T10:00:00Z'))
  expect(nextRungAt(was, time('2026-03-12T08:00:00Z'), 'ireland')).toEqual(time('2026-03-13T08:00:00Z'))
})

test('the ladder is climbed one by one, passing over who is away or gone', () => {
  const cover = { accountId: 9, name: 'Kim' }
  const rungs = [
    rung(1),
    rung(2, { gone: true }),
    rung(3, { away: true }),
    rung(4, { away: true, cover }),
    rung(5),
  ]
  const passed = new Set<number>()
  const rounds = []
  for (let round = 0; round < 5; round++) {
    const steps = climb(rungs, passed)
    for (const { accountId } of steps) passed.add(accountId)
    rounds.push(steps.map(({ accountId, outcome }) => `${accountId} ${outcome}`))
  }
  expect(rounds).toEqual([
    ['1 reminded'],
    ['2 gone', '3 away', '4 away', '9 reminded'],
    ['5 reminded'],
    [],
    [],
  ])
})

test('who stands in and stands higher up too is reminded once', () => {
  const rungs = [rung(1, { away: true, cover: { accountId: 2, name: 'Kim' } }), rung(2)]
  const first = climb(rungs, new Set())
  expect(first.at(-1)).toEqual({ accountId: 2, place: 1, outcome: 'reminded', inPlaceOf: 1 })
  expect(climb(rungs, new Set(first.map(({ accountId }) => accountId)))).toEqual([])
})

test('the senior hears, or who stands in, or the highest who is there', () => {
  const away = rung(7, { away: true })
  const rungs = [rung(1), rung(2), rung(3, { gone: true })]
  expect(seniorOf({ senior: rung(7), rungs })).toEqual({ accountId: 7, inPlaceOf: null })
  const covered = { ...away, cover: { accountId: 8, name: 'Kim' } }
  expect(seniorOf({ senior: covered, rungs })).toEqual({ accountId: 8, inPlaceOf: 7 })
  expect(seniorOf({ senior: away, rungs })).toEqual({ accountId: 2, inPlaceOf: null })
  expect(seniorOf({ senior: null, rungs: [] })).toBeNull()
})
