import { type ReaderLexicon, readerLexicon } from '../../lexicons/reader-lexicon.ts'
import { type Word, wordsOf } from '../../reading/words.ts'

/** How a word is written. "unknown": the passage is all capitals, so capitals say nothing. */
export type Casing = 'lower' | 'capital' | 'acronym' | 'unknown'

/** A word with what the lexicons and its own letters say about it. */
export interface Token extends Word {
  readonly casing: Casing
  readonly index: number
  /** Without a possessive s: "Jean's" is "jean". */
  readonly name: string
  readonly isPossessive: boolean
  /** Joined to the word before by a hyphen. */
  readonly isJoined: boolean
  readonly isGiven: boolean
  readonly isName: boolean
  readonly isEnglish: boolean
  readonly isCommon: boolean
  readonly isEveryday: boolean
  readonly isTerm: boolean
  readonly isPlace: boolean
}

/** Words of a folded text as tokens. */
export function tokensOf(text: string): Token[] {
  const words = wordsOf(text)
  const shouted = shoutedSentences(words)
  return words.map((word, index) => tokenOf(word, index, shouted.has(word.sentence)))
}

function tokenOf(word: Word, index: number, isShouted: boolean): Token {
  const lexicon = readerLexicon()
  const isPossessive = /'s$/i.test(word.text)
  const name = (isPossessive ? word.text.slice(0, -2) : word.text).replaceAll("'", '').toLowerCase()
  return {
    ...word,
    index,
    name,
    isPossessive,
    casing: casingOf(word.text, isShouted),
    isJoined: word.before === '-',
    ...knowledge(lexicon, name),
  }
}

function knowledge(lexicon: ReaderLexicon, name: string) {
  return {
    isGiven: lexicon.isGivenName(name),
    isName: lexicon.isName(name),
    isEnglish: lexicon.isEnglish(name),
    isCommon: lexicon.isCommon(name),
    isEveryday: lexicon.isEveryday(name),
    isTerm: lexicon.isKnownTerm(name),
    isPlace: lexicon.isPlace(name),
  }
}

function casingOf(text: string, isShouted: boolean): Casing {
  if (!/^[A-Z]/.test(text)) return 'lower'
  if (isShouted) return 'unknown'
  const letters = text.replace(/'s$/, '')
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'acronym'
  return /\d/.test(letters) ||
    /[a-z][A-Z]|[A-Z]{2}/.test(letters.replace(/^(?:Mac|Mc|De|Le|La|Di|Du|O'|D')(?=[A-Z])/, ''))
    ? 'acronym'
    : 'capital'
}

/** Sentences written in capitals; a short one counts if most of the text is. */
function shoutedSentences(words: readonly Word[]): ReadonlySet<number> {
  const bySentence = new Map<number, Word[]>()
  for (const word of words) {
    const sentence = bySentence.get(word.sentence)
    if (sentence === undefined) bySentence.set(word.sentence, [word])
    else sentence.push(word)
  }
  const wholeText = shareOfCapitals(words) >= 0.6
  return new Set(
    [...bySentence]
      .filter(([, sentence]) => (sentence.length >= 4 ? shareOfCapitals(sentence) >= 0.7 : wholeText))
      .map(([number]) => number),
  )
}

function shareOfCapitals(words: readonly Word[]): number {
  const lettered = words.filter((word) => /[A-Za-z]{2}/.test(word.text))
  return (
    lettered.filter((word) => word.text === word.text.toUpperCase()).length / Math.max(1, lettered.length)
  )
}
