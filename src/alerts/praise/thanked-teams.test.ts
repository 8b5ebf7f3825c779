import { describe, expect, test } from 'vitest'
import { thankedTeams } from './thanked-teams.ts'

const services = [
  { id: 1, organisationId: 1, name: 'Maple Ward' },
  { id: 2, organisationId: 1, name: 'Ward 6 (stroke)' },
  { id: 3, organisationId: 1, name: 'Ward 61' },
]
const found = (text: string) =>
  thankedTeams(text, services).map(({ called, services: named, isElsewhere }) => [
    called,
    named.map(({ id }) => id).join(),
    isElsewhere,
  ])

describe('a team that is thanked with the name of its service', () => {
  test.each([
    ['Thank you to the night team on Ward 6, who were wonderful.', 'the night team on Ward 6', '2'],
    ['All the staff on Maple Ward were so kind to us.', 'All the staff on Maple Ward', '1'],
    ['The Maple Ward team is brilliant.', 'The Maple Ward team', '1'],
    ['Everyone on maple ward was lovely.', 'Everyone on maple ward', '1'],
    ['The nurses who work on Ward 61 were excellent.', 'The nurses who work on Ward 61', '3'],
  ])('%s', (text, called, ids) => {
    expect(found(text)).toEqual([[called, ids, false]])
  })
})

describe('a team without the name of a service', () => {
  test.each([
    ['The staff were wonderful.', 'The staff', false],
    ['Everybody on the ward was so kind.', 'Everybody on the ward', false],
    ['Thank you to the whole team, you were brilliant.', 'the whole team', false],
    ['The staff at Seaview House were lovely.', 'The staff at Seaview House', true],
  ])('%s', (text, called, isElsewhere) => {
    expect(found(text)).toEqual([[called, '', isElsewhere]])
  })
})

describe('what thanks no team', () => {
  test.each([
    'The night team on Ward 6 was rude and ignored us.',
    'The staff were not kind.',
    'Everyone in the waiting room was lovely.',
    'Everybody was kind in the end.',
    'My team at work sent lovely flowers.',
    'The staff on the other ward were wonderful.',
    'The lift was broken and nobody from the team came.',
    'The team wrote it down.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})
