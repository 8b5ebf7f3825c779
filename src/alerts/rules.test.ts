import { expect, test } from 'vitest'
import type { Membership } from '../platform/auth/index.ts'
import { type Candidate, type Criteria, type Frequency, frequencyFor } from './rules.ts'

const ward = { id: 1, organisationId: 10 }
const surgery = { id: 9, organisationId: 20 }
const story = { services: [ward], tags: ['food', 'night staff'], criticality: 3 }

const nurse: Membership = { organisationId: 10, role: 'responder', serviceIds: [1] }
const cook: Membership = { organisationId: 10, role: 'reader', serviceIds: [2] }
const porter: Membership = { organisationId: 20, role: 'responder', serviceIds: [] }

const person = (memberships: Membership[], criteria: Criteria[] = [], watcher = false): Candidate => ({
  memberships,
  criteria,
  watcher,
})
const wish = (frequency: Frequency, more: Partial<Criteria> = {}): Criteria => ({
  organisationId: null,
  serviceId: null,
  tag: null,
  minCriticality: null,
  frequency,
  ...more,
})

test.each([
  ['a member of the service hears at once', person([nurse]), 'at once'],
  ['a member of another service does not hear', person([cook]), null],
  ['a member of another organisation does not hear', person([porter]), null],
  ['their own services, once a day', person([nurse], [wish('daily')]), 'daily'],
  ['no mails at all', person([nurse], [wish('never')]), null],
  [
    'a colleague who follows the organisation',
    person([cook], [wish('weekly', { organisationId: 10 })]),
    'weekly',
  ],
  [
    'somebody elsewhere who follows the service',
    person([porter], [wish('daily', { serviceId: 1 })]),
    'daily',
  ],
  ['another service followed', person([porter], [wish('daily', { serviceId: 2 })]), null],
  ['a topic of their own services', person([nurse], [wish('weekly', { tag: 'food' })]), 'weekly'],
  ['a topic that is not there', person([nurse], [wish('weekly', { tag: 'parking' })]), 'at once'],
  ['a topic elsewhere is not theirs', person([porter], [wish('weekly', { tag: 'food' })]), null],
  ['serious enough', person([nurse], [wish('never'), wish('at once', { minCriticality: 3 })]), 'at once'],
  ['not serious enough', person([nurse], [wish('never'), wish('at once', { minCriticality: 4 })]), null],
  [
    'the most particular choice counts',
    person([nurse], [wish('at once', { organisationId: 10 }), wish('never', { serviceId: 1 })]),
    null,
  ],
  [
    'serious goes before place',
    person(
      [nurse],
      [wish('never', { serviceId: 1 }), wish('at once', { organisationId: 10, minCriticality: 3 })],
    ),
    'at once',
  ],
  [
    'of two as particular, the sooner',
    person([nurse], [wish('weekly', { tag: 'food' }), wish('daily', { tag: 'night staff' })]),
    'daily',
  ],
  [
    'nobody learns from an alert how serious a story elsewhere is',
    person([porter], [wish('at once', { organisationId: 10, minCriticality: 1 })]),
    null,
  ],
  ['a watcher listens everywhere', person([], [wish('daily')], true), 'daily'],
  ['a watcher who chose nothing hears nothing', person([], [], true), null],
  ['a watcher by how serious', person([], [wish('at once', { minCriticality: 3 })], true), 'at once'],
])('%s', (_what, someone, expected) => expect(frequencyFor(someone, story)).toBe(expected))

test('a story about nothing known tells nobody', () => {
  expect(frequencyFor(person([nurse]), { ...story, services: [] })).toBeNull()
})

test('a story about two organisations is heard in both', () => {
  const both = { ...story, services: [ward, surgery] }
  expect([frequencyFor(person([nurse]), both), frequencyFor(person([porter]), both)]).toEqual([
    'at once',
    'at once',
  ])
})

/** Who looks, and what fits them by itself; the story is about service 1 of organisation 10, food, how serious: 3. */
const people = [
  { who: 'nurse', person: person([nurse]), ownServices: true, maySee: true, otherwise: 'at once' },
  { who: 'cook', person: person([cook]), ownServices: false, maySee: true, otherwise: null },
  { who: 'porter elsewhere', person: person([porter]), ownServices: false, maySee: false, otherwise: null },
  { who: 'watcher', person: person([], [], true), ownServices: true, maySee: true, otherwise: null },
] as const
const places = [
  { place: {}, fits: 'own services' },
  { place: { organisationId: 10 }, fits: true },
  { place: { organisationId: 20 }, fits: false },
  { place: { serviceId: 1 }, fits: true },
  { place: { serviceId: 2 }, fits: false },
] as const
const topics = [
  { tag: null, fits: true },
  { tag: 'food', fits: true },
  { tag: 'parking', fits: false },
] as const
const levels = [
  { minCriticality: null, fits: 'everybody' },
  { minCriticality: 2, fits: 'who may see' },
  { minCriticality: 3, fits: 'who may see' },
  { minCriticality: 4, fits: 'nobody' },
] as const

test.each(people)(
  'every choice of a $who, row by row: place, topic, how serious and how soon (R49)',
  (row) => {
    let rows = 0
    for (const { place, fits: byPlace } of places)
      for (const { tag, fits: byTopic } of topics)
        for (const { minCriticality, fits: byLevel } of levels)
          for (const frequency of ['at once', 'daily', 'weekly', 'never'] as const) {
            const criteria = wish(frequency, { ...place, tag, minCriticality })
            const isPlace = byPlace === 'own services' ? row.ownServices : byPlace
            const isLevel = byLevel === 'everybody' || (byLevel === 'who may see' && row.maySee)
            const told = frequency === 'never' ? null : frequency
            const expected = isPlace && byTopic && isLevel ? told : row.otherwise
            const found = frequencyFor({ ...row.person, criteria: [criteria] }, story)
            expect({ criteria, found }).toEqual({ criteria, found: expected })
            rows += 1
          }
    expect(rows).toBe(240)
  },
)
