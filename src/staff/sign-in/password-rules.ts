import { t } from '../words.ts'
import { commonPasswords, commonWords } from './common-passwords.ts'

export interface PasswordOwner {
  name: string
  email: string
}

const LEAST = 15
const MOST = 200

/**
 * What is wrong with a password, in one sentence, or null. Length counts and guessable words are refused; nothing is asked
 * about capitals or figures (ASVS 6.2.1, 6.2.4, 6.2.5, 6.2.11).
 */
export function passwordProblem(password: string, owner: PasswordOwner): string | null {
  if ([...password].length < LEAST) return t('tooShort')
  if (password.length > MOST) return t('tooLong')
  const folded = password.toLowerCase().normalize('NFKC')
  if (isCommon(folded)) return t('tooCommon')
  if (isRepeated(folded)) return t('tooPlain')
  if (partsOf(owner).some((part) => folded.includes(part))) return t('holdsName')
  return null
}

/** On the list, or nothing but the words that everybody thinks of first. */
function isCommon(folded: string): boolean {
  const letters = folded.replace(/[^\p{L}]/gu, '')
  if (commonPasswords.has(folded) || commonPasswords.has(letters)) return true
  return letters !== '' && commonWords.reduce((rest, word) => rest.replaceAll(word, ''), letters) === ''
}

/** Fewer than six different characters, or every character next to the one before it. */
function isRepeated(folded: string): boolean {
  const codes = [...folded].map((character) => character.codePointAt(0) ?? 0)
  const steps = codes.slice(1).map((code, at) => Math.abs(code - (codes[at] ?? 0)))
  return new Set(codes).size < 6 || steps.filter((step) => step <= 1).length > steps.length * 0.8
}

function partsOf({ name, email }: PasswordOwner): string[] {
  return `${name} ${email.split('@')[0] ?? ''}`
    .toLowerCase()
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= 4)
}
