import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from '../../platform/config/index.ts'
import type { Command } from '../command.ts'
import { aids } from './aids.ts'
import { measureCommand } from './measure.ts'
import { trainCriticalityCommand } from './train.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearback-measure-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, lines: readonly unknown[]): string {
  const path = join(folder, name)
  writeFileSync(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  )
  return path
}

async function run(command: Command, words: string[], options: Record<string, string>) {
  const said: string[] = []
  const config = { ...readConfig({ DATA_DIR: folder }), dataDir: folder }
  const given = { words, option: (name: string) => options[name], has: (name: string) => name in options }
  const desk = {
    say: (line: string) => said.push(line),
    config,
    inHouse: () => Promise.reject(new Error('Measuring needs no database.')),
  }
  try {
    return { code: await command.run(given, desk), said, problem: '' }
  } catch (error) {
    return { code: null, said, problem: (error as Error).message }
  }
}

const last = (said: string[]) => JSON.parse(said.at(-1) ?? '{}') as Record<string, unknown>

test('identifiers: the figures are on the last line, and each prediction in the file', async () => {
  const text = 'Call Grace on 07700 900123.'
  const data = file('spans.jsonl', [
    {
      id: 'a',
      text,
      spans: [
        { start: 5, end: 10, type: 'PERSON_OTHER' },
        { start: 14, end: 26, type: 'PHONE' },
      ],
    },
    '',
    { id: 'b', text: 'The soup was cold.', spans: [] },
  ])
  const out = join(folder, 'spans.out.jsonl')
  const { code, said } = await run(measureCommand, ['identifiers'], { data, out })
  expect(code).toBe(0)
  expect(last(said)).toMatchObject({
    n: 2,
    structured: { recall: 1, precision: 1 },
    names: { recall: 1, precision: 1 },
    overall: { recall: 1, precision: 1 },
    perType: { PHONE: { recall: 1 } },
  })
  expect(last(said).msPer1000Chars).toBeTypeOf('number')
  const [first, second] = readFileSync(out, 'utf8').trim().split('\n')
  expect(JSON.parse(first ?? '')).toEqual({
    id: 'a',
    spans: [
      { start: 5, end: 10, type: expect.stringMatching(/^PERSON_/) },
      { start: 14, end: 26, type: 'PHONE' },
    ],
  })
  expect(JSON.parse(second ?? '')).toEqual({ id: 'b', spans: [] })
})

test('safeguarding and abuse, and themes', async () => {
  const concerns = file('concerns.jsonl', [
    { id: 1, text: 'I want to end my life tonight.', safeguarding: 'suicide', abusive: false },
    { id: 2, text: 'The tea was hot.', safeguarding: null, abusive: false },
  ])
  const concern = await run(measureCommand, ['safeguarding'], { data: concerns })
  expect(last(concern.said)).toMatchObject({
    n: 2,
    recall: 1,
    precision: 1,
    perKind: { suicide: { recall: 1 } },
    abuse: { recall: null, precision: null },
  })
  const themed = file('themes.jsonl', [
    { id: 1, text: 'Nobody answered the phone.', question: 'What could be better?', labels: [] },
  ])
  const themes = await run(measureCommand, ['themes'], { data: themed })
  expect(last(themes.said)).toMatchObject({ n: 1 })
})

test('what is learned from a platform’s own ratings is used at once', async () => {
  const rated = Array.from({ length: 60 }, (_, index) => ({
    id: index,
    text:
      index % 3 === 0
        ? `The purple lamp was out, day ${index}, and I fell`
        : `The lamp was fine, day ${index}`,
    criticality: index % 3 === 0 ? -4 : 2,
  }))
  const data = file('rated.jsonl', rated)
  const before = last((await run(measureCommand, ['criticality'], { data })).said)
  const learned = await run(trainCriticalityCommand, [], { data, scale: 'signed' })
  expect(learned.said.at(-1)).toContain('Learned from 60 rated stories, 20 of them serious.')
  const after = last((await run(measureCommand, ['criticality'], { data })).said)
  expect(after).toMatchObject({ n: 60, severe: { recall: 1, precision: 1 } })
  expect(after).not.toEqual(before)
})

test('a file with lines that cannot be read is refused whole, and each is named', async () => {
  const data = file('bad.jsonl', [
    { id: 1, text: 'Fine.', criticality: 0 },
    'not json',
    { id: 2, text: 'No rating.' },
    { id: 3, text: 'Too far.', criticality: -6 },
    { id: 4, text: 7, criticality: 1 },
    '[]',
  ])
  const { code, said } = await run(measureCommand, ['criticality'], { data })
  expect(code).toBe(1)
  expect(said.join('\n')).toContain('5 of its lines cannot be read')
  for (const line of [
    'line 2: It is not a JSON object.',
    'line 3: It has no "criticality".',
    'line 4: Its "criticality" is not null or a whole number from -5 to 5.',
    'line 5: Its "text" is not text.',
    'line 6: It is not a JSON object.',
  ])
    expect(said).toContain(`  ${line}`)
  const trained = await run(trainCriticalityCommand, [], { data, scale: '0-5' })
  expect(trained.code).toBe(1)
})

test.each([
  [
    ['nonsense'],
    { data: 'x' },
    `There is no aid "nonsense". "measure" knows ${aids.map(({ name }) => name).join(', ')}.`,
  ],
  [['themes'], {}, '"measure" needs --data FILE.'],
  [['themes'], { data: '/nowhere/at/all' }, 'There is no file /nowhere/at/all.'],
])('%j %j is answered in one sentence', async (words, options, sentence) => {
  expect(await run(measureCommand, words, options)).toEqual({ code: null, said: [], problem: sentence })
})

test('too few ratings to learn from are refused', async () => {
  const data = file('few.jsonl', [{ text: 'Kind.', criticality: 0 }])
  const { problem } = await run(trainCriticalityCommand, [], { data, scale: '0-5' })
  expect(problem).toContain('1 rated stories, 0 of them serious')
  expect((await run(trainCriticalityCommand, [], { data: file('none.jsonl', ['']) })).problem).toContain(
    'has no line in it',
  )
  expect((await run(trainCriticalityCommand, [], { data, scale: '1-5' })).problem).toBe(
    '--scale is signed or 0-5.',
  )
})
