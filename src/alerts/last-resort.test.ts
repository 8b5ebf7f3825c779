import { expect, test } from 'vitest'
import type { Membership } from '../platform/auth/index.ts'
import { lastResort } from './last-resort.ts'
import type { Candidate, Criteria } from './rules.ts'

const ward = { id: 1, organisationId: 10 }
const clinic = { id: 2, organisationId: 10 }
const surgery = { id: 9, organisationId: 20 }

const none: Criteria = {
  organisationId: null,
  serviceId: null,
  tag: null,
  minCriticality: null,
  frequency: 'never',
}
function person(role: Membership['role'], serviceIds: number[] = [], criteria: Criteria[] = []): Candidate {
  return { memberships: [{ organisationId: 10, role, serviceIds }], criteria, watcher: false }
}
const nurse = person('responder', [1])
const director = person('director', [2])
const silent = person('director', [], [none])
const administrator = person('administrator')
const reader = person('reader')

test.each([
  ['somebody answers for the service and hears', [nurse, director], [nurse], []],
  ['only a reader hears, who may not answer', [reader, director], [reader], [director]],
  ['the director is for another service, but there is nobody else', [director], [], [director]],
  ['a director who stopped their mails is left alone', [silent, director], [], [director]],
  ['every director stopped their mails', [silent, administrator], [], [administrator]],
  ['everybody stopped their mails', [silent], [], []],
  ['there is no director', [administrator, nurse], [], [administrator]],
  ['there are only people who read along', [reader], [], [reader]],
  ['there is nobody at all', [], [], []],
])('%s', (_what, candidates, chosen, expected) => {
  expect(lastResort({ services: [ward] }, { candidates, chosen })).toEqual(expected)
})

test('each service of a story is asked about by itself, and nobody is told twice', () => {
  const candidates = [nurse, director]
  expect(lastResort({ services: [ward, clinic] }, { candidates, chosen: [nurse] })).toEqual([director])
  expect(lastResort({ services: [ward, clinic] }, { candidates, chosen: [] })).toEqual([director])
  expect(lastResort({ services: [surgery] }, { candidates, chosen: [nurse] })).toEqual([])
})
