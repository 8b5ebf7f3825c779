import { parseArgs } from 'node:util'
import { readConfig } from '../platform/config/index.ts'
import { Refusal } from '../platform/refusal.ts'
import { sentencesOf } from '../running/process.ts'
import { type Command, type Given, Misuse } from './command.ts'
import { commands } from './commands.ts'
import { helpFor, helpForAll } from './help.ts'
import { inHouse } from './house.ts'

/** Where a command's lines go: what was asked for, and what went wrong. */
export interface Terminal {
  say(line: string): void
  complain(line: string): void
}

const terminal: Terminal = { say: console.log, complain: console.error }

/** Runs what was typed. @returns the exit code: 0 done, 1 could not be done, 2 could not be understood */
export async function runTyped(typed: string[], { say, complain }: Terminal = terminal): Promise<number> {
  try {
    const found = findCommand(typed)
    if (!found) {
      say(helpForAll(commands))
      return 0
    }
    const { command, rest } = found
    if (rest.includes('--help')) {
      say(helpFor(command))
      return 0
    }
    const given = understand(command, rest)
    const config = readConfig(process.env)
    return await command.run(given, { say, config, inHouse: (act) => inHouse(config, act) })
  } catch (problem) {
    for (const sentence of wordsFor(problem)) complain(sentence)
    return problem instanceof Misuse ? 2 : 1
  }
}

function wordsFor(problem: unknown): string[] {
  return problem instanceof Misuse || problem instanceof Refusal ? [problem.message] : sentencesOf(problem)
}

function findCommand(typed: string[]): { command: Command; rest: string[] } | null {
  const [first, second] = typed
  if (!first || first === '--help' || first === 'help') return null
  const command =
    commands.find(({ name }) => name === `${first} ${second}`) ?? commands.find(({ name }) => name === first)
  if (command) return { command, rest: typed.slice(command.name.split(' ').length) }
  const family = commands.map(({ name }) => name).filter((name) => name.startsWith(`${first} `))
  if (family.length > 0) throw new Misuse(`"${first}" needs a second word: ${family.join(', ')}.`)
  throw new Misuse(`There is no command "${first}". "npm run hearback -- --help" lists them all.`)
}

function understand(command: Command, rest: string[]): Given {
  const { options = {}, words = [] } = command
  const kinds = Object.entries(options).map(
    ([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }] as const,
  )
  const { values, positionals } = parse(command, rest, Object.fromEntries(kinds))
  if (positionals.length < words.length)
    throw new Misuse(`"${command.name}" needs ${words.slice(positionals.length).join(' and ')}.`)
  if (positionals.length > words.length)
    throw new Misuse(`"${command.name}" does not know what to do with "${positionals[words.length]}".`)
  return {
    words: positionals,
    option(name) {
      const value = values[name]
      return typeof value === 'string' ? value : undefined
    },
    has: (name) => values[name] !== undefined,
  }
}

type Kinds = Record<string, { type: 'string' | 'boolean' }>

function parse({ name }: Command, rest: string[], options: Kinds) {
  try {
    return parseArgs({ args: rest, options, allowPositionals: true, strict: true })
  } catch (error) {
    const { message, code } = error as Error & { code?: string }
    const [option = 'that option'] = /--?[\w-]+/.exec(message) ?? []
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw new Misuse(
        `"${name}" has no option ${option}. "npm run hearback -- ${name} --help" lists its options.`,
      )
    const need = options[option.slice(2)]?.type === 'string' ? 'it needs a value' : 'it takes no value'
    throw new Misuse(`"${name}" cannot use ${option} like that: ${need}.`)
  }
}
