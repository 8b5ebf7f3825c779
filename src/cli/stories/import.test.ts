import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { upkeep } from '../../organisations/index.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { runCommand } from '../../testing/terminal.ts'
import { storiesImportCommand } from './import.ts'
import { readStoryLine } from './story-line.ts'

let site: Site
const folder = mkdtempSync(join(tmpdir(), 'hearback-stories-'))

beforeAll(async () => {
  site = await openSite()
  const bytes = Buffer.from('code,name,kind\nQUAY,Quay Surgery,gp\nMOLE,Mole End Surgery,gp\n')
  await site.work((work) =>
    upkeep.importDirectory(work, { bytes, format: 'csv', asOf: '2026-01-01', strict: true }),
  )
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const bring = (name: string, lines: unknown[], options: Record<string, string | true>) =>
  runCommand(site, storiesImportCommand, {
    words: [
      file(name, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')),
    ],
    options,
  })

const told = () =>
  site.rows
    .selectFrom('content.stories as s')
    .innerJoin('content.story_versions as v', 'v.id', 's.latest_version_id')
    .select(['s.id', 's.status', 's.criticality', 's.imported_from', 'v.title', 'v.body'])
    .orderBy('s.id')
    .execute()

test('the same file twice adds nothing, and each line that cannot be read is named', async () => {
  const lines = [
    { id: '1', text: 'The nurse sat with me. It made all the difference.', criticality: 5 },
    { id: '2', text: 'Nobody told us anything for six hours.', criticality: -4, title: 'Six hours' },
    'not json',
    { id: '4', text: '   ' },
    { id: '5', text: 'A day that is none.', date: '2026-02-30' },
    { id: '6', text: 'A day that has not come.', date: '2099-01-01' },
    { id: '7', text: 'Too much.', criticality: 9 },
    { id: '8', text: 'A nought \u0000 inside.' },
    ['not', 'an', 'object'],
  ]
  const options = { service: 'quay', 'criticality-scale': 'signed' }
  const first = await bring('first.jsonl', lines, options)
  expect(first.said[0]).toBe('9 stories: 2 added, 0 here already, 7 refused.')
  expect(first.said.slice(2)).toEqual([
    '  line 3: It is not JSON.',
    '  line 4: It has no text.',
    '  line 5: Its date is not a day such as 2026-03-31.',
    '  line 6: Its date has not come yet.',
    '  line 7: Its criticality is not a whole number from -5 to 5.',
    '  line 8: Its text has characters in it that are not text.',
    '  line 9: It is not an object with a text.',
  ])
  const before = await told()
  expect(before.map(({ title, criticality, status }) => [title, criticality, status])).toEqual([
    ['The nurse sat with me', 0, 'submitted'],
    ['Six hours', 4, 'submitted'],
  ])
  const second = await bring('first.jsonl', lines, options)
  expect(second.said[0]).toBe('9 stories: 0 added, 2 here already, 7 refused.')
  expect(await told()).toEqual(before)
})

test('a map sends each story to its service, and one whose key it lacks is refused by line', async () => {
  const map = file('map.json', JSON.stringify({ 'front desk': 'QUAY', cm: 'mole' }))
  const lines = [
    { text: 'At the desk they were kind.', service: 'front desk' },
    { text: 'The letter never came.', codes: ['zz', 'cm'] },
    { text: 'Somewhere else.', service: 'roof garden' },
    { text: 'Nowhere at all.' },
  ]
  const { said } = await bring('mapped.jsonl', lines, { 'service-map': map })
  expect(said).toEqual([
    '4 stories: 2 added, 0 here already, 2 refused.',
    'Refused:',
    '  line 3: The service map knows none of roof garden.',
    '  line 4: It names no service.',
  ])
})

test('published ones are public at once, and say where they were told and moderated', async () => {
  const { problem } = await bring(
    'public.jsonl',
    [{ id: 'p', text: 'A kind porter found my glasses.', date: '2025-11-03' }],
    {
      service: 'QUAY',
      publish: true,
      source: 'Another Well',
    },
  )
  expect(problem).toBe('')
  const story = (await told()).at(-1)
  expect(story).toMatchObject({ status: 'published', imported_from: 'Another Well' })
})

test.each([
  [{}, '"stories import" needs either --service or --service-map.'],
  [{ service: 'NOPE' }, 'No service has the code NOPE.'],
  [{ service: 'QUAY', 'criticality-scale': 'loud' }, '--criticality-scale is 0-5 or signed.'],
])('%j is refused before anything is read', async (options, sentence) => {
  expect((await bring('none.jsonl', [], options)).problem).toBe(sentence)
})

const real = join(import.meta.dirname, '../../../../shared/data/dev/care_opinion_criticality.jsonl')
test.runIf(existsSync(real))('every line of the real file can be read', async () => {
  const { readFileSync } = await import('node:fs')
  const lines = readFileSync(real, 'utf8').split('\n').filter(Boolean)
  const read = lines.map((line) => readStoryLine(line, { scale: 'signed', today: '2026-03-02' }))
  expect(read.length).toBe(1372)
  expect(new Set(read.map(({ id }) => id)).size).toBe(1372)
})

test('signs of markup that a web page left in a text become what they stand for', () => {
  const line = JSON.stringify({ text: 'Tea &amp; toast,&nbsp;&quot;at last&quot;. AT&T stays.' })
  expect(readStoryLine(line, { scale: '0-5', today: '2026-03-02' }).body).toBe(
    'Tea & toast, "at last". AT&T stays.',
  )
})
