import {
  isAfter,
  isAfterPlacePreposition,
  isAmongMedicines,
  isAtWork,
  isBeforeFamilyName,
  isCapital,
  isDoer,
  isEponym,
  isExplained,
  isInitial,
  isIntroduced,
  isModalUsedAsName,
  isNamed,
  isNamedByRole,
  isNicknameByRole,
  isNoun,
  isPersonNoun,
  isPlainGiven,
  isSignOff,
  isSpokenTo,
  isThanked,
  isTitled,
  type Setting,
} from './signs.ts'
import * as around from './words-around-names.ts'

interface Evidence {
  readonly why: string
  readonly weight: number
  readonly holds: (setting: Setting) => boolean
}

const articles = ['the', 'a', 'an', 'any', 'every', 'no', 'each', 'some']

/** Points a token needs to be shown as a name. */
export const threshold = 2

/** Ends of words that are misspelt English rather than names: "Treatement", "Everbody". */
const slipEnding =
  /(?:ment|ments|tion|tions|ing|ings|ed|ly|ness|body|thing|able|ful|ence|ance|ally|ways|ers|lant|eive)$/

/** Everything that speaks for or against a name; weights set by hand and tried on the development texts. */
export const evidence: readonly Evidence[] = [
  { why: 'capital', weight: 2, holds: ({ token }) => token.casing === 'capital' && !token.opens },
  { why: 'capital', weight: 0.5, holds: ({ token }) => token.casing === 'capital' && token.opens },
  { why: 'lowerCase', weight: -2, holds: ({ token }) => token.casing === 'lower' && !isPlainGiven(token) },
  {
    why: 'acronym',
    weight: -3,
    holds: ({ token }) =>
      token.casing === 'acronym' && !(token.isGiven && !token.isEnglish && token.name.length > 3),
  },
  { why: 'givenName', weight: 2, holds: ({ token }) => token.isGiven },
  { why: 'listedName', weight: 1, holds: ({ token }) => token.isName && !token.isGiven },
  {
    why: 'unknownWord',
    weight: 0.7,
    holds: ({ token }) =>
      !token.isName && !token.isEnglish && token.casing !== 'lower' && token.name.length > 2,
  },
  { why: 'everydayWord', weight: -5, holds: ({ token }) => token.isEveryday && !token.isGiven },
  {
    why: 'everydayWord',
    weight: -3,
    holds: ({ token }) => token.isEveryday && token.isGiven && (token.opens || token.casing !== 'capital'),
  },
  {
    why: 'everydayWord',
    weight: -2,
    holds: ({ token }) => token.isEveryday && token.isGiven && !token.opens && token.casing === 'capital',
  },
  {
    why: 'commonWord',
    weight: -3,
    holds: ({ token }) =>
      token.isCommon && !token.isEveryday && (token.casing !== 'capital' || !token.isGiven),
  },
  {
    why: 'commonWord',
    weight: -1.5,
    holds: ({ token }) => token.isCommon && !token.isEveryday && token.casing === 'capital' && token.isGiven,
  },
  { why: 'englishWord', weight: -1.5, holds: ({ token }) => token.isEnglish && !token.isCommon },
  { why: 'knownTerm', weight: -5, holds: ({ token }) => token.isTerm },
  {
    why: 'neverName',
    weight: -6,
    holds: ({ token }) => around.neverNames.has(token.low) && token.casing !== 'unknown',
  },
  {
    why: 'eponym',
    weight: -4,
    holds: ({ token }) => (token.isPossessive || !token.isGiven) && isEponym(token),
  },
  {
    why: 'contraction',
    weight: -6,
    holds: ({ token }) => /'(?!s$)/i.test(token.text.replace(/^[OD]'/i, '')),
  },
  {
    why: 'roleInLowerCase',
    weight: -4,
    holds: ({ token }) =>
      token.casing === 'lower' && (around.roles.has(token.low) || around.patientKin.has(token.low)),
  },
  { why: 'place', weight: -3, holds: ({ token }) => token.isPlace },
  { why: 'slip', weight: -3, holds: ({ token }) => token.casing === 'lower' && around.slips.has(token.low) },
  { why: 'title', weight: 6, holds: isTitled },
  { why: 'role', weight: 2.5, holds: isAfter(around.roles, ['', ',', '(', '"']) },
  { why: 'kin', weight: 2.5, holds: isAfter(around.patientKin, ['', ',', '(', '"']) },
  { why: 'kin', weight: 2.5, holds: isAfter(around.otherKin, ['', ',', '(', '"']) },
  { why: 'naming', weight: 4.5, holds: isNamed },
  { why: 'naming', weight: 1, holds: (setting) => isNamed(setting) && isPersonNoun(setting.at(-2)) },
  { why: 'unlikelyInLowerCase', weight: -3, holds: ({ token }) => token.casing === 'lower' && !token.isName },
  { why: 'looksLikeSlip', weight: -1.5, holds: ({ token }) => !token.isName && slipEnding.test(token.name) },
  { why: 'redacted', weight: -9, holds: ({ token }) => /^(.)\1+$/i.test(token.text) },
  {
    why: 'secondHalf',
    weight: -3,
    holds: ({ token, at }) => token.isJoined && at(-1)?.casing !== token.casing,
  },
  {
    why: 'secondHalf',
    weight: -3,
    holds: ({ token, at }) => token.isJoined && !(at(-1)?.isName ?? false) && token.name === 'ordinator',
  },
  {
    why: 'addressing',
    weight: 1,
    holds: ({ token, at }) => !token.opens && around.addressing.has(at(-1)?.low ?? ''),
  },
  {
    why: 'endearment',
    weight: 1,
    holds: ({ token, at }) => !token.opens && around.endearments.has(at(-1)?.low ?? ''),
  },
  {
    why: 'quoted',
    weight: 2.5,
    holds: ({ token, at }) =>
      /["']$/.test(token.before) && /^["',]/.test(at(1)?.before ?? '"') && token.casing === 'capital',
  },
  {
    why: 'initial',
    weight: 3,
    holds: ({ token, at }) =>
      isInitial(at(-1)) &&
      token.name.length > 2 &&
      token.casing !== 'lower' &&
      /^\.? ?$/.test(token.before) &&
      !token.isEveryday,
  },
  {
    why: 'verb',
    weight: 1,
    holds: ({ at }) => around.personVerbs.has(at(1)?.low ?? '') && /^,? $/.test(at(1)?.before ?? ''),
  },
  { why: 'workplace', weight: 2.5, holds: isAtWork },
  { why: 'possessive', weight: 1, holds: ({ token }) => token.isPossessive && token.isGiven },
  { why: 'roleAfter', weight: 2, holds: isExplained },
  { why: 'signOff', weight: 2.5, holds: (setting) => !setting.token.isPlace && isSignOff(setting) },
  {
    why: 'aloneInSentence',
    weight: 1.5,
    holds: ({ token, at }) => token.opens && (at(1)?.opens ?? false) && token.isName,
  },
  {
    why: 'handle',
    weight: 2,
    holds: ({ token, handles }) => token.isGiven && token.name.length > 1 && handles.includes(token.name),
  },
  { why: 'modalAsName', weight: 10, holds: isModalUsedAsName },
  { why: 'thanked', weight: 3, holds: isThanked },
  { why: 'verb', weight: 2, holds: isDoer },
  { why: 'role', weight: 3.5, holds: isNicknameByRole },
  {
    why: 'givenName',
    weight: 1,
    holds: ({ token, at }) =>
      token.opens &&
      token.casing === 'capital' &&
      token.isGiven &&
      token.isCommon &&
      !token.isEveryday &&
      at(1)?.casing === 'lower',
  },
  { why: 'roleName', weight: 2.5, holds: isNamedByRole },
  { why: 'vocative', weight: 2, holds: isSpokenTo },
  { why: 'introduced', weight: 2, holds: isIntroduced },
  {
    why: 'family',
    weight: 4,
    holds: ({ token, at }) => token.casing === 'capital' && at(1)?.low === 'family' && !token.isEnglish,
  },
  { why: 'medicineContext', weight: -2.5, holds: isAmongMedicines },
  { why: 'fromPlace', weight: -1.5, holds: ({ token, at }) => at(-1)?.low === 'from' && !token.isName },
  {
    why: 'article',
    weight: -3,
    holds: ({ token, at }) =>
      !token.opens &&
      (isPlainGiven(token) && token.casing === 'capital' ? ['the', 'any', 'every', 'no'] : articles).includes(
        at(-1)?.low ?? '',
      ),
  },
  { why: 'placePreposition', weight: -1.5, holds: isAfterPlacePreposition },
  { why: 'onWard', weight: -2, holds: ({ token, at }) => !token.opens && at(-1)?.low === 'on' },
  {
    why: 'placeAfter',
    weight: -5,
    holds: (setting) =>
      !isBeforeFamilyName(setting) &&
      (isNoun(setting.at(1), around.placeNouns) ||
        (isCapital(setting.at(1)) && isNoun(setting.at(2), around.placeNouns))),
  },
  {
    why: 'placeBefore',
    weight: -5,
    holds: ({ token, at }) => around.placeLeads.has(at(-1)?.low ?? '') && /^[. ]{1,2}$/.test(token.before),
  },
  { why: 'diseaseAfter', weight: -5, holds: ({ at }) => isNoun(at(1), around.diseaseNouns) },
]
