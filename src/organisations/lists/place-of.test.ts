import { expect, test } from 'vitest'
import { placeOf } from './place-of.ts'

test.each([
  [['The Health Centre', 'Lawson Street', 'Stockton on Tees', 'Cleveland'], 'Stockton on Tees'],
  [['Rodney Road', 'Walton-on-Thames', 'Surrey'], 'Walton-on-Thames'],
  [['Waterside', 'Bolton'], 'Bolton'],
  [['1 High Street', 'Goole', 'N Humberside'], 'Goole'],
  [['2 Low Lane', 'Durham'], 'Durham'],
  [['Quay Road', 'Newport', 'Isle of Wight'], 'Newport'],
  [['The Parade', 'Jersey'], 'Jersey'],
  [['12 Birch Avenue'], ''],
  [['', '.', ''], ''],
])('the place of %j is "%s"', (address, place) => {
  expect(placeOf(address)).toBe(place)
})
