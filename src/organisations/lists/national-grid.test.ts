import { expect, test } from 'vitest'
import { fromNationalGrid } from './national-grid.ts'

// The Ordnance Survey's worked example, a summit and an observatory; three decimals are about a hundred metres.
test.each([
  ['Caister water tower', 651409.903, 313177.27, 52.657979, 1.716052],
  ['Ben Nevis', 216685, 771267, 56.79685, -5.0035],
  ['Royal Observatory, Greenwich', 538877, 177334, 51.47779, -0.00148],
])('%s', (_, easting, northing, latitude, longitude) => {
  const found = fromNationalGrid(easting, northing)
  expect(found.latitude).toBeCloseTo(latitude, 3)
  expect(found.longitude).toBeCloseTo(longitude, 3)
})

test('the worked example is met within ten metres', () => {
  const found = fromNationalGrid(651409.903, 313177.27)
  expect(Math.abs(found.latitude - 52.657979)).toBeLessThan(0.0001)
  expect(Math.abs(found.longitude - 1.716052)).toBeLessThan(0.00015)
})

test('a kilometre on the grid is a kilometre on the ground', () => {
  const south = fromNationalGrid(330000, 670000)
  const north = fromNationalGrid(330000, 671000)
  expect((north.latitude - south.latitude) * 111.35).toBeCloseTo(1, 2)
})
