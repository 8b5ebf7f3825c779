import { describe, expect, test } from 'vitest'
import {
  checkMove,
  isDueForErasure,
  mayMove,
  mayStillUndo,
  moves,
  releaseTime,
  statuses,
  titleFrom,
} from './rules.ts'

test('nothing becomes public without having been approved', () => {
  const roadsToPublic = statuses.filter((from) => mayMove(from, 'published'))
  expect(roadsToPublic).toEqual(['approved'])
})

test('every status in the table of moves is a status', () => {
  expect(Object.keys(moves)).toEqual([...statuses])
})

test('a refusal says where the story stands now', () => {
  expect(() => checkMove('declined', 'approved')).toThrow(
    'This story is declined now, so it cannot become approved.',
  )
})

describe('release', () => {
  test.each([
    ['2026-03-02T10:00:00Z', 0, '2026-03-02T10:15:00.000Z'],
    ['2026-03-02T10:05:00Z', 0, '2026-03-02T10:15:00.000Z'],
    ['2026-03-02T10:05:01Z', 0, '2026-03-02T10:30:00.000Z'],
    ['2026-03-02T10:00:00Z', 3, '2026-03-05T10:15:00.000Z'],
  ])('approved at %s with %i days of delay goes out at %s', (approved, delay, out) => {
    expect(releaseTime(new Date(approved), delay).toISOString()).toBe(out)
  })

  test('leaves ten minutes to undo', () => {
    const at = new Date('2026-03-02T10:00:00Z')
    expect(mayStillUndo(at, new Date('2026-03-02T10:09:59Z'))).toBe(true)
    expect(mayStillUndo(at, new Date('2026-03-02T10:10:00Z'))).toBe(false)
  })
})

test('deleted words wait at least a full day before they are erased', () => {
  expect(isDueForErasure('2026-03-02', '2026-03-03')).toBe(false)
  expect(isDueForErasure('2026-03-02', '2026-03-04')).toBe(true)
})

describe('a title for a story without one', () => {
  test('is the first sentence', () => expect(titleFrom('They listened. Then more.')).toBe('They listened'))
  test('is cut at a word', () => {
    const title = titleFrom(
      'The porter who took me down to the scanner talked about his allotment the whole way',
    )
    expect(title.length).toBeLessThanOrEqual(61)
    expect(title.endsWith('…')).toBe(true)
  })
  test('is never empty', () => expect(titleFrom('...')).not.toBe(''))
})
