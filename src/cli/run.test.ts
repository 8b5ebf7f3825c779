import { expect, test } from 'vitest'
import { commands } from './commands.ts'
import { runTyped } from './run.ts'

async function type(...typed: string[]) {
  const said: string[] = []
  const complained: string[] = []
  const code = await runTyped(typed, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  })
  return { code, said: said.join('\n'), complained }
}

test('without a word it lists every command with its meaning', async () => {
  const { code, said } = await type()
  expect(code).toBe(0)
  for (const { name, meaning } of commands)
    expect(said).toMatch(new RegExp(`${name}.*${meaning.slice(0, 20)}`))
})

test.each(commands.map(({ name }) => [name]))(
  '%s --help says what it does and names each option',
  async (name) => {
    const { code, said } = await type(...name.split(' '), '--help')
    expect(code).toBe(0)
    const command = commands.find((known) => known.name === name)
    expect(said).toContain(command?.meaning)
    for (const option of Object.keys(command?.options ?? {})) expect(said).toContain(`--${option}`)
  },
)

test.each([
  [['frobnicate'], 'There is no command "frobnicate". "npm run hearback -- --help" lists them all.'],
  [['directory'], '"directory" needs a second word: directory import, directory merge.'],
  [
    ['routes', '--colour'],
    '"routes" has no option --colour. "npm run hearback -- routes --help" lists its options.',
  ],
  [['directory', 'merge', 'A'], '"directory merge" needs B.'],
  [['verify', 'twice'], '"verify" does not know what to do with "twice".'],
  [
    ['stories', 'import', 'x.jsonl', '--service'],
    '"stories import" cannot use --service like that: it needs a value.',
  ],
])('%j is answered in one sentence and ends with 2', async (typed, sentence) => {
  expect(await type(...typed)).toEqual({ code: 2, said: '', complained: [sentence] })
})
