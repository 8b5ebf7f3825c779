import { openWordFilter } from '../reading/word-filter.ts'
import { commonWords, englishWords, everydayWords } from './english.generated.ts'
import { eponyms, generalTerms, looksLikeMedicine, publicFigures } from './general-terms.ts'
import { givenNames } from './given-names.ts'
import { names, popularForenames } from './names.generated.ts'
import { hospitals, towns } from './places.generated.ts'
import { morePlaces } from './places.ts'

/** What the aids know about single words, always asked in lower case without accents. */
export interface ReaderLexicon {
  /** One of 77,000 words of English. */
  isEnglish(word: string): boolean
  /** One of the 40,000 commoner ones, and of the 11,000 everyday ones. */
  isCommon(word: string): boolean
  isEveryday(word: string): boolean
  /** A given name of Britain and Ireland or popular somewhere; a name of any kind in the world. */
  isGivenName(word: string): boolean
  isName(word: string): boolean
  /** A medicine, maker, month, language or service. */
  isKnownTerm(word: string): boolean
  isEponym(word: string): boolean
  /** A town, county or hospital; the phrase may have several words. */
  isPlace(phrase: string): boolean
  isPublicFigure(phrase: string): boolean
}

let lexicon: ReaderLexicon | undefined

/** The lexicon, opened at its first use and kept. */
export function readerLexicon(): ReaderLexicon {
  lexicon ??= open()
  return lexicon
}

/** Towns, hospitals, and each word of a hospital's name that is neither English nor a given name ("Altnagelvin"). */
function placesOf(isOrdinary: (word: string) => boolean): ReadonlySet<string> {
  const phrases = [...towns.split(','), ...hospitals.split(','), ...morePlaces].map((phrase) =>
    phrase.replaceAll("'", '').replaceAll('-', ' '),
  )
  const words = hospitals.replaceAll("'", '').split(/[, ]/)
  return new Set([...phrases, ...words.filter((word) => word.length > 4 && !isOrdinary(word))])
}

function open(): ReaderLexicon {
  const [english, common, everyday, anyName] = [englishWords, commonWords, everydayWords, names].map(
    openWordFilter,
  )
  const forenames = new Set([...popularForenames.split(' '), ...givenNames])
  const places = placesOf((word) => forenames.has(word) || (english?.has(word) ?? false))
  return {
    isEnglish: (word) => english?.has(word) ?? false,
    isCommon: (word) => common?.has(word) ?? false,
    isEveryday: (word) => everyday?.has(word) ?? false,
    isGivenName: (word) => forenames.has(word),
    isName: (word) => forenames.has(word) || (anyName?.has(word) ?? false),
    isKnownTerm: (word) =>
      generalTerms.has(word) || generalTerms.has(word.replace(/s$/, '')) || looksLikeMedicine(word),
    isEponym: (word) => eponyms.has(word),
    isPlace: (phrase) => places.has(phrase),
    isPublicFigure: (phrase) => publicFigures.has(phrase),
  }
}
