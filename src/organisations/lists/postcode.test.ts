import { expect, test } from 'vitest'
import { outcodeOf, tidyPostcode } from './postcode.ts'

test.each([
  ['ts181hu', 'TS18 1HU'],
  [' M1  1AE ', 'M1 1AE'],
  ['ec1a1bb', 'EC1A 1BB'],
  ['Wellmouth', null],
  ['M1', null],
  ['', null],
])('a postcode typed as "%s" is %s', (typed, tidy) => {
  expect(tidyPostcode(typed)).toBe(tidy)
})

test.each([
  ['ts18 1hu', 'TS18'],
  ['sw1a', 'SW1A'],
  ['m1', 'M1'],
  ['TS18 1', 'TS18'],
  ['hospital', null],
  ['ward 7', null],
])('the outcode of "%s" is %s', (typed, outcode) => {
  expect(outcodeOf(typed)).toBe(outcode)
})
