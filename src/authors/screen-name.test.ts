import { expect, test } from 'vitest'
import { screenNameProblem, suggestedNames } from './screen-name.ts'
import { firstWords, secondWords } from './screen-name-words.ts'

const rules = { email: 'robin.hale72@example.org', isName: (word: string) => word === 'anna' }

test.each([
  ['', 'missing'],
  [' 7 ', 'missing'],
  ['a'.repeat(41), 'too long'],
  ['me@home', 'contact'],
  ['kettle.com', 'contact'],
  ['kettle 1972', 'numbers'],
  ['kettle 7-2', 'numbers'],
  ['Robin Kite', 'e-mail'],
  ['Halesworth', 'e-mail'],
  ['kettleMum', 'gender'],
  ['two sisters', 'gender'],
  ['Furious Kettle', 'mood'],
  ['Nurse Kettle', 'official'],
  ['Ánna kite', 'name'],
  ['RedAnna', 'name'],
])('%s is refused: %s', (name, problem) => {
  expect(screenNameProblem(name, rules)).toBe(problem)
})

test.each(['blue kettle', 'Kettle7', 'ffwrn y gegin', 'قارب أزرق', '蓝色水壶'])('%s may be shown', (name) => {
  expect(screenNameProblem(name, { email: '', isName: () => false })).toBeNull()
})

test('every name that we suggest would be let through', () => {
  const all = firstWords.flatMap((first) => secondWords.map((second) => `${first} ${second}`))
  expect(all.length).toBeGreaterThan(3000)
  expect(all.filter((name) => screenNameProblem(name, { email: '', isName: () => false }) !== null)).toEqual(
    [],
  )
})

test('the same seed suggests the same names, another round others', () => {
  const seed = Buffer.alloc(32, 5)
  expect(suggestedNames(seed, 0)).toEqual(suggestedNames(seed, 0))
  expect(suggestedNames(seed, 0)).not.toEqual(suggestedNames(seed, 1))
})
