// How Hearback speaks (R70): plainly, without shouting, and never of people's stories as a thing to own or to process.
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { commands } from '../src/cli/commands.ts'
import { writeLetter } from '../src/platform/mail/index.ts'
import { mailTemplates } from '../src/wiring.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const refused: [RegExp, string][] = [
  [/!/, 'an exclamation mark'],
  [
    /\b(captur|harvest|extract|leverag)\w*\s+(\w+\s+){0,3}(stor(y|ies)|voices?|words|experiences?)\b/i,
    'taking what people said',
  ],
  [/\b(mine[ds]?|mining)\s+(\w+\s+){0,3}(stor(y|ies)|voices?|words|experiences?|feedback)\b/i, 'mining'],
  [
    /\bprocess(es|ed|ing)?\s+(\w+\s+){0,3}(stor(y|ies)|voices?|experiences?|feedback)\b/i,
    'processing stories',
  ],
  [
    /\b(we|platform|service|hospital|organisation|trust|they|it)\s+owns?\s+(\w+\s+){0,3}(stor(y|ies)|words|voices?)\b/i,
    'owning stories',
  ],
  [/\b(data|content)\s+(asset|point)s?\b|\bstory (data|asset)s?\b/i, 'stories as data'],
]

function faultsIn(words: string): string[] {
  return refused
    .filter(([pattern]) => pattern.test(words))
    .map(([, fault]) => `${fault}: ${words.slice(0, 120)}`)
}

/** Every text in every catalogue: each object of words that a words.ts or a catalogue exports. */
async function allWords(): Promise<Map<string, string[]>> {
  const files = globSync('src/**/*words.ts', { cwd: root })
  const read = await Promise.all(
    files.map(async (file): Promise<[string, string[]]> => {
      const room = (await import(/* @vite-ignore */ `${root}${file}`)) as Record<string, unknown>
      const texts = Object.values(room).filter((value) => typeof value === 'object' && value !== null)
      return [
        file,
        texts.flatMap((words) => Object.values(words as object)).filter((word) => typeof word === 'string'),
      ]
    }),
  )
  return new Map(read)
}

test('no catalogue shouts or speaks of stories as a thing to own, capture, mine, harvest or process', async () => {
  const words = await allWords()
  expect([...words.values()].flat().length).toBeGreaterThan(150)
  for (const [file, texts] of words) expect(texts.flatMap(faultsIn), file).toEqual([])
})

test('nor does a catalogue that stands inside another file, a mail, a long page or the command line', () => {
  const inline = globSync('src/**/*.{ts,tsx}', { cwd: root })
    .filter((file) => !/\.test\.|words\.ts$|src\/(testing|seed)/.test(file))
    .flatMap((file) => [...readFileSync(`${root}${file}`, 'utf8').matchAll(/catalogue\(\{([\s\S]*?)\n\}\)/g)])
    .flatMap(([, body = '']) =>
      [...body.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map(
        ([, one, other]) => one ?? other ?? '',
      ),
    )
  const site = {
    siteName: 'Hearback',
    baseUrl: 'https://stories.example',
    staffUrl: 'https://stories.example',
  }
  const mails = mailTemplates
    .map((template) => writeLetter(template, template.example, site))
    .flatMap(({ subject, text }) => [subject, text])
  const pages = globSync('src/**/*.md', { cwd: root, exclude: ['src/**/README.md'] }).map((file) =>
    readFileSync(`${root}${file}`, 'utf8'),
  )
  const terminal = commands.flatMap(({ meaning, notes = [], options = {} }) => [
    meaning,
    ...notes,
    ...Object.values(options).map((option) => option.meaning),
  ])
  expect(inline.length).toBeGreaterThan(0)
  expect([...inline, ...mails, ...pages, ...terminal].flatMap(faultsIn)).toEqual([])
})

test.each([
  'Thank you!',
  'We capture the voices of patients.',
  'Your stories are processed within a day: we process your story.',
  'This hospital owns your story.',
  'A platform for mining patient stories.',
  'Harvest more stories.',
])('the ear is open: "%s" is heard', (planted) => {
  expect(faultsIn(planted)).not.toEqual([])
})

test.each([
  'You own your story. We may publish it.',
  'Your own words matter.',
  'Tell your story in your own way.',
  'We process your address only to write to you.',
])('and "%s" is fine', (fair) => {
  expect(faultsIn(fair)).toEqual([])
})
