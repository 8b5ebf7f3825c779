import { describe, expect, test } from 'vitest'
import {
  mayDelete,
  mayEdit,
  mayMove,
  mayMoveReply,
  missingOf,
  noChange,
  type OwnResponse,
  replyStatuses,
  statuses,
} from './rules.ts'

const published = new Date('2026-03-02T10:00:00Z')
const within = new Date('2026-03-02T10:29:59Z')
const after = new Date('2026-03-02T10:30:00Z')

const of = (status: OwnResponse['status'], revision: OwnResponse['revision'] = null): OwnResponse => ({
  status,
  revision,
  publishedAt: status === 'published' ? published : null,
})

test('a response becomes public only out of a moderator’s hands', () => {
  expect(statuses.filter((from) => mayMove(from, 'published'))).toEqual(['submitted'])
  expect(replyStatuses.filter((from) => mayMoveReply(from, 'published'))).toEqual(['submitted'])
})

test('what was deleted or declined goes nowhere', () => {
  expect(statuses.filter((to) => mayMove('deleted', to) || mayMove('declined', to))).toEqual([])
})

describe('editing and deleting', () => {
  test.each([
    [of('draft'), true, true, true, true],
    [of('submitted'), true, true, true, true],
    [of('returned'), true, true, true, true],
    [of('published'), true, false, true, false],
    [of('published', 'submitted'), true, true, true, false],
    [of('published', 'returned'), true, true, true, false],
    [of('declined'), false, false, false, false],
    [of('deleted'), false, false, false, false],
  ])('%o', (response, editWithin, editAfter, deleteWithin, deleteAfter) => {
    expect([
      mayEdit(response, within),
      mayEdit(response, after),
      mayDelete(response, within),
      mayDelete(response, after),
    ]).toEqual([editWithin, editAfter, deleteWithin, deleteAfter])
  })
})

describe('a change says', () => {
  test.each([
    [noChange, []],
    [{ ...noChange, what: 'A clock in every bay' }, ['kind']],
    [{ ...noChange, kind: 'planned' as const }, ['what', 'who', 'when']],
    [{ ...noChange, kind: 'made' as const, what: 'Clocks', who: 'Estates', when: 'March' }, []],
    [{ ...noChange, kind: 'made' as const, what: 'Clocks', when: 'March' }, ['who']],
    [{ ...noChange, kind: 'cannot' as const, what: 'Single rooms', who: 'The trust' }, ['because']],
    [{ ...noChange, kind: 'cannot' as const, what: 'Rooms', who: 'Us', because: 'The walls bear load' }, []],
  ])('%o lacks %o', (claim, missing) => expect(missingOf(claim)).toEqual(missing))
})
