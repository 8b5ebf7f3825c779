import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { organisationByCode } from '../organisations/index.ts'
import { openSite, type Site } from '../testing/site.ts'
import { runCommand } from '../testing/terminal.ts'
import type { Command } from './command.ts'
import { directoryImportCommand, directoryMergeCommand, placesImportCommand } from './directory.ts'

let site: Site
const folder = mkdtempSync(join(tmpdir(), 'hearback-lists-'))
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

const run = (command: Command, words: string[], options: Record<string, string | true> = {}) =>
  runCommand(site, command, { words, options })

function list(name: string, ...lines: string[]): string {
  const file = join(folder, name)
  writeFileSync(file, lines.join('\n'))
  return file
}

test('a list is imported as of the year in its name, and says what happened line by line', async () => {
  const file = list(
    'ours_2023.csv',
    'code,name,kind',
    'G1,Quay Surgery,gp',
    'G2,Mole End Surgery,gp',
    ',Nameless,gp',
  )
  const first = await run(directoryImportCommand, [file], { format: 'csv' })
  expect(first).toMatchObject({ code: 0, problem: '' })
  expect(first.said).toEqual([
    `Reading ${file} as of 2023-01-01.`,
    '3 lines: 2 added, 0 changed, 0 closed, 0 unchanged, 0 repeated, 1 refused.',
    'Refused:',
    '  line 4: This line has no code.',
  ])
  const second = await run(directoryImportCommand, [file], { format: 'csv' })
  expect(second.said[1]).toBe('3 lines: 0 added, 0 changed, 0 closed, 2 unchanged, 0 repeated, 1 refused.')
})

test('strict names the lines and keeps nothing', async () => {
  const file = list('strict.csv', 'code,name,kind', 'G7,Kept Out Surgery,gp', 'G8,,gp')
  const { said, problem } = await run(directoryImportCommand, [file], {
    format: 'csv',
    strict: true,
    'as-of': '2024-05-06',
  })
  expect(said).toEqual([`Reading ${file} as of 2024-05-06.`, 'Refused:', '  line 3: G8 has no name.'])
  expect(problem).toBe('1 line would be refused, so nothing was imported.')
  expect(await organisationByCode(site.rows, 'G7')).toBeNull()
})

test.each([
  [{}, /^"directory import" needs --format with one of csv, nhs-choices, /],
  [{ format: 'tea-leaves' }, /needs --format with one of/],
  [{ format: 'csv', 'as-of': 'yesterday' }, '"yesterday" is not a day. Write it as 2025-03-01.'],
  [{ format: 'csv', 'as-of': '2025-02-30' }, '"2025-02-30" is not a day. Write it as 2025-03-01.'],
  [{ format: 'csv' }, 'There is no file nowhere.csv.'],
])('what cannot be done is said in one sentence: %j', async (options: Record<string, string>, sentence) => {
  const { problem } = await run(directoryImportCommand, ['nowhere.csv'], options)
  expect(problem).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence))
})

test('a merge records the successor, once', async () => {
  expect((await run(directoryMergeCommand, ['G1', 'G2'])).said).toEqual(['G1 is now part of G2.'])
  expect((await run(directoryMergeCommand, ['G1', 'G2'])).said).toEqual([
    'G1 was part of G2 already. Nothing changed.',
  ])
  expect(await organisationByCode(site.rows, 'G1')).toMatchObject({ successor: { code: 'G2' } })
})

test('places are imported, and what is no outcode is refused by its line', async () => {
  const file = list('places.csv', 'outcode,latitude,longitude', 'WM1,50.7,-2.4', 'nowhere,50,0')
  expect((await run(placesImportCommand, [file])).said).toEqual([
    '2 lines: 1 added, 0 changed, 0 unchanged, 1 refused.',
    'Refused:',
    '  line 3: “nowhere” is not the first half of a postcode.',
  ])
})
