import { expect, test } from 'vitest'
import type { Membership, StaffViewer } from '../../platform/auth/index.ts'
import { answersFor, leads } from './rules.ts'

const ward = { id: 1, organisationId: 10 }
const clinic = { id: 2, organisationId: 10 }
const surgery = { id: 3, organisationId: 20 }

function viewer(...memberships: Membership[]): StaffViewer {
  return { kind: 'staff', accountId: 1, name: 'Ines', roleTitle: '', memberships, platformRoles: [] }
}
function place(role: Membership['role'], serviceIds: number[] = [], organisationId = 10): Membership {
  return { role, serviceIds, organisationId }
}

const mayRespond = (...asked: Parameters<typeof answersFor>) => answersFor(...asked).length > 0

test.each([
  ['responder', true],
  ['understudy', true],
  ['coach', true],
  ['director', true],
  ['reader', false],
  ['scout', false],
  ['administrator', false],
] as const)('a %s may answer: %s', (role, may) => {
  expect(mayRespond(viewer(place(role)), [ward])).toBe(may)
})

test.each([
  ['the whole organisation', [], [ward], true],
  ['the service itself', [1], [ward], true],
  ['one of several services', [2], [ward, clinic], true],
  ['another service', [2], [ward], false],
  ['another organisation', [], [surgery], false],
  ['a story about nothing known', [], [], false],
])('a responder for %s', (_scope, serviceIds, services, may) => {
  expect(mayRespond(viewer(place('responder', serviceIds)), services)).toBe(may)
})

test('answers are given for the organisations whose services are covered', () => {
  const both = viewer(place('responder'), place('coach', [3], 20))
  expect(answersFor(both, [ward, clinic, surgery])).toEqual([10, 20])
  expect(answersFor(viewer(place('responder'), place('reader', [], 20)), [ward, surgery])).toEqual([10])
})

test('moderators, authors and the public never answer', () => {
  const moderator: StaffViewer = { ...viewer(), platformRoles: ['moderator', 'operator'] }
  expect(mayRespond(moderator, [ward])).toBe(false)
  expect(mayRespond({ kind: 'public' }, [ward])).toBe(false)
  expect(mayRespond({ kind: 'author', authorId: 'a' }, [ward])).toBe(false)
})

test.each([
  ['director', 10, true],
  ['administrator', 10, true],
  ['responder', 10, false],
  ['director', 20, false],
] as const)('a %s leads organisation %i: %s', (role, organisationId, does) => {
  expect(leads(viewer(place(role)), organisationId)).toBe(does)
})
