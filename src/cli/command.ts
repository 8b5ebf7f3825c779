import type { Config } from '../platform/config/index.ts'
import type { House } from './house.ts'

/** An option that a command takes; one with a `value` takes a word, one without is a switch. */
export interface Option {
  meaning: string
  value?: string
}

/** What was typed, already checked against the command's own table. */
export interface Given {
  words: string[]
  option(name: string): string | undefined
  has(name: string): boolean
}

/** What a command can reach: a terminal, the configuration, and the house when it asks for it. */
export interface Desk {
  say(line: string): void
  config: Config
  /** Opens the database (starting the embedded one where no server runs), acts, and closes it again. */
  inHouse<Result>(act: (house: House) => Promise<Result>): Promise<Result>
}

/** One command: a name of one or two words, what it needs, and what it does. */
export interface Command {
  name: string
  meaning: string
  /** The names of the words that must follow, such as FILE. */
  words?: readonly string[]
  options?: Readonly<Record<string, Option>>
  /** More for `--help`, a sentence a line. */
  notes?: readonly string[]
  /** @returns the exit code */
  run(given: Given, desk: Desk): Promise<number>
}

/** What somebody typed cannot be done as it stands: one clear sentence, and the command ends with 2. */
export class Misuse extends Error {}
