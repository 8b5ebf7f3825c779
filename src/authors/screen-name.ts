import { createHash } from 'node:crypto'
import { firstWords, genderWords, moodWords, officialWords, secondWords } from './screen-name-words.ts'

/** What can be wrong with a screen name; each has its sentence where names are asked for. */
export type ScreenNameProblem =
  | 'missing'
  | 'too long'
  | 'contact'
  | 'numbers'
  | 'name'
  | 'e-mail'
  | 'gender'
  | 'mood'
  | 'official'

export interface ScreenNameRules {
  /** '' when none was given. */
  email: string
  /** Whether a word, in small letters, is a name that people have. */
  isName: (word: string) => boolean
}

export const SCREEN_NAME_MAX = 40

/** Whether a screen name keeps its author unknown; the first thing that is wrong with it, or null. */
export function screenNameProblem(
  name: string,
  { email, isName }: ScreenNameRules,
): ScreenNameProblem | null {
  const words = wordsOf(name)
  const run = words.join('')
  if (run.length < 2) return 'missing'
  if (name.length > SCREEN_NAME_MAX) return 'too long'
  if (/@|www\.|https?:|\.\w{2,}$/i.test(name)) return 'contact'
  if (/\p{N}\D?\p{N}/u.test(name)) return 'numbers'
  if (sharesAddress(run, email)) return 'e-mail'
  if (includesAny(words, genderWords)) return 'gender'
  if (includesAny(words, moodWords)) return 'mood'
  if (includesAny(words, officialWords)) return 'official'
  return words.some(isName) ? 'name' : null
}

/** `count` names of two words that nobody is called, the same for the same seed; another `round` gives others. */
export function suggestedNames(seed: Buffer, round: number, count = 3): string[] {
  const chance = createHash('sha256').update(seed).update(`names ${round}`).digest()
  return Array.from({ length: count }, (_, at) => {
    const first = firstWords[chance.readUInt16BE(at * 4) % firstWords.length]
    const second = secondWords[chance.readUInt16BE(at * 4 + 2) % secondWords.length]
    return `${first} ${second}`
  })
}

/** The words of a name in small letters without accents: "RedKite_Anna" is red, kite, anna. */
function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
}

function includesAny(words: string[], listed: readonly string[]): boolean {
  return words.some((word) => listed.includes(word) || listed.includes(word.replace(/s$/, '')))
}

/** Four letters in a row that stand before the @ as well are enough to lead from one to the other. */
function sharesAddress(run: string, email: string): boolean {
  const local = wordsOf(email.split('@', 1)[0] ?? '').join('')
  if (local.length < 4) return local.length > 1 && run === local
  for (let at = 0; at + 4 <= run.length; at++) if (local.includes(run.slice(at, at + 4))) return true
  return false
}
