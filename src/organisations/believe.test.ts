import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Body, believe, looksDifferent, type Source } from './believe.ts'
import type { Claims } from './lists/directory-row.ts'

const surgery: Claims = {
  name: 'Quay Surgery',
  kind: 'gp',
  postcode: 'WM1 2AB',
  address: '1 Quay Road',
  place: 'Wellmouth',
}
const say = (known: Body | null, claims: Claims, day: string, list: Source['list'] = 'ods-practices') =>
  believe(known, 'W1', claims, { day, list })

test('the later day is believed, whichever list is imported first', () => {
  const first = say(say(null, surgery, '2014-01-01'), { ...surgery, name: 'Harbour Surgery' }, '2023-01-01')
  const second = say(say(null, { ...surgery, name: 'Harbour Surgery' }, '2023-01-01'), surgery, '2014-01-01')
  expect(first).toEqual(second)
  expect(first.name).toBe('Harbour Surgery')
  expect(first.knownAs).toEqual(['Quay Surgery'])
})

test('a later list that does not speak of a field leaves it alone', () => {
  const known = say(null, { ...surgery, phone: '01632 960001' }, '2014-01-01')
  expect(say(known, { name: 'Quay Surgery', kind: 'gp' }, '2023-01-01').phone).toBe('01632 960001')
})

test('a position is forgotten once a later list gives another postcode', () => {
  const known = say(null, { ...surgery, latitude: 52.1, longitude: -1.2 }, '2014-01-01')
  expect(known.latitude).toBe(52.1)
  const moved = say(known, { ...surgery, postcode: 'WM9 9ZZ' }, '2023-01-01')
  expect([moved.latitude, moved.longitude]).toEqual([null, null])
})

test('a later list that says nothing of closing keeps a body closed; one that says "open" opens it', () => {
  const closed = say(null, { ...surgery, closedOn: '2022-03-31' }, '2023-01-01')
  expect(say(closed, surgery, '2024-01-01').closedOn).toBe('2022-03-31')
  expect(say(closed, { ...surgery, closedOn: null }, '2024-01-01').closedOn).toBeNull()
})

test('a person is believed over a list of the same day, and a list may correct itself', () => {
  const corrected = say(say(null, surgery, '2023-01-01'), { ...surgery, name: 'Corrected' }, '2023-01-01')
  expect(corrected.name).toBe('Corrected')
  const byHand = say(corrected, { ...surgery, name: 'By Hand' }, '2023-01-01', 'hand')
  expect(say(byHand, surgery, '2023-01-01').name).toBe('By Hand')
})

test('saying the same again shows nothing new', () => {
  const known = say(null, surgery, '2023-01-01')
  expect(say(known, surgery, '2023-01-01')).toEqual(known)
  expect(looksDifferent(known, say(known, surgery, '2024-01-01'))).toBe(false)
  expect(looksDifferent(known, say(known, { ...surgery, name: 'Else' }, '2024-01-01'))).toBe(true)
})

const claims = fc.record(
  {
    name: fc.constantFrom('Quay Surgery', 'Harbour Surgery', 'The Mole'),
    kind: fc.constantFrom('gp' as const, 'clinic' as const),
    address: fc.constantFrom('1 Quay Road', '2 Mole End'),
    postcode: fc.constantFrom('WM1 2AB', 'WM9 9ZZ'),
    place: fc.constantFrom('Wellmouth', 'Moleham'),
    latitude: fc.constantFrom(52.1, 53.2),
    longitude: fc.constantFrom(-1.2, -2.1),
    phone: fc.constantFrom('01632 960001', '01632 960002'),
    closedOn: fc.constantFrom(null, '2020-05-05'),
    knownAs: fc.constantFrom(['Quay'], ['Mole', 'Old Quay']),
  },
  { requiredKeys: ['name', 'kind'] },
)

test('any order of any lists of different days ends in the same belief', () => {
  const told = fc.uniqueArray(fc.record({ claims, year: fc.integer({ min: 2000, max: 2025 }) }), {
    selector: ({ year }) => year,
    maxLength: 5,
    minLength: 2,
  })
  fc.assert(
    fc.property(told, fc.infiniteStream(fc.nat()), (lists, numbers) => {
      const shuffled = lists.map((list) => ({ list, at: numbers.next().value })).sort((a, b) => a.at - b.at)
      const hear = (order: typeof lists) =>
        order.reduce<Body | null>((known, { claims, year }) => say(known, claims, `${year}-01-01`), null)
      expect(hear(shuffled.map(({ list }) => list))).toEqual(hear(lists))
    }),
  )
})
