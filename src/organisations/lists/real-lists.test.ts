import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFile } from '../../platform/project.ts'
import type { FormatName } from './formats.ts'
import { readList } from './read-list.ts'

// The health services' own lists are read where they lie, beside the repository; they are not part of it.
const folder = join(projectFile('..'), 'shared', 'data', 'orgs')
const missing = !existsSync(folder)

/** Lines, rows, repeated lines and refused lines of each. */
const lists: [FormatName, string, number, number, number, number][] = [
  ['ods-trusts', 'nhs_trusts_etr_2025.csv', 210, 210, 0, 0],
  ['ods-practices', 'gp_practices_epraccur_2023.csv', 15_971, 15_971, 0, 0],
  ['hospitals-england', 'hospitals_england_2020.csv', 1217, 1217, 0, 0],
  ['hospitals-scotland', 'hospitals_scotland_2021.csv', 277, 277, 0, 0],
  ['wales', 'health_boards_and_hospitals_wales_2024.csv', 35, 35, 0, 0],
  ['northern-ireland', 'hospitals_northern_ireland_2020.csv', 35, 35, 0, 0],
  ['nhs-choices', 'nhs_choices_services_2014.csv', 43_335, 42_033, 1297, 5],
]

test.skipIf(missing).each(lists)(
  'the real list %s is read whole (skipped where the lists are not beside the repository)',
  (format, file, lines, rows, repeated, refused) => {
    const list = readList(readFileSync(join(folder, file)), format)
    expect([list.lines, list.rows.length, list.repeated, list.refused.length]).toEqual([
      lines,
      rows,
      repeated,
      refused,
    ])
    const shouting = list.rows.filter(({ says }) => /^[A-Z]{6,} [A-Z]{6,}/.test(says.name))
    expect(shouting.length / list.rows.length).toBeLessThan(0.005)
  },
)

test.skipIf(missing)('every Scottish hospital lies near the middle of its postcode area', () => {
  const { rows } = readList(readFileSync(join(folder, 'hospitals_scotland_2021.csv')), 'hospitals-scotland')
  const places = new Map(
    readFileSync(join(folder, 'uk_outcode_centroids_2024.csv'), 'utf8')
      .split('\n')
      .map((line) => line.split(','))
      .map(
        ([outcode = '', latitude, longitude]) => [outcode, [Number(latitude), Number(longitude)]] as const,
      ),
  )
  const far = rows.filter(({ says: { postcode = '', latitude = 0, longitude = 0 } }) => {
    const [north = 0, east = 0] = places.get(postcode.split(' ')[0] ?? '') ?? []
    const km = Math.hypot(
      (latitude - north) * 111.3,
      (longitude - east) * 111.3 * Math.cos((north * Math.PI) / 180),
    )
    return latitude !== 0 && km > 50
  })
  expect(far.map(({ code }) => code)).toEqual([])
})
