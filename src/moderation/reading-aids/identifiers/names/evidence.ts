import { readerLexicon } from '../../lexicons/reader-lexicon.ts'
import type { Token } from './token.ts'
import * as around from './words-around-names.ts'

/** A token and its neighbours. */
export interface Setting {
  readonly token: Token
  readonly at: (offset: number) => Token | undefined
  /** Words of e-mail addresses and screen names in the same text. */
  readonly handles: string
  readonly isMostlyLower: boolean
}

interface Evidence {
  readonly why: string
  readonly weight: number
  readonly holds: (setting: Setting) => boolean
}

/** Points a token needs to be shown as a name. */
export const threshold = 2

/** Ends of words that are misspelt English rather than names: "Treatement", "Everbody". */
const slipEnding =
  /(?:ment|ments|tion|tions|ing|ings|ed|ly|ness|body|thing|able|ful|ence|ance|ally|ways|ers|lant|eive)$/
const personNouns = new Set(
  'someone somebody lady man woman girl lad guy gentleman bloke person chap staff member one student worker'.split(
    ' ',
  ),
)

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
      !token.opens && ['the', 'a', 'an', 'any', 'every', 'no', 'each', 'some'].includes(at(-1)?.low ?? ''),
  },
  { why: 'placePreposition', weight: -1.5, holds: isAfterPlacePreposition },
  { why: 'onWard', weight: -2, holds: ({ token, at }) => !token.opens && at(-1)?.low === 'on' },
  {
    why: 'placeAfter',
    weight: -5,
    holds: ({ at }) =>
      isNoun(at(1), around.placeNouns) || (isCapital(at(1)) && isNoun(at(2), around.placeNouns)),
  },
  {
    why: 'placeBefore',
    weight: -5,
    holds: ({ token, at }) => around.placeLeads.has(at(-1)?.low ?? '') && /^[. ]{1,2}$/.test(token.before),
  },
  { why: 'diseaseAfter', weight: -5, holds: ({ at }) => isNoun(at(1), around.diseaseNouns) },
]

function isPersonNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (personNouns.has(token.low) ||
      around.roles.has(token.low) ||
      around.patientKin.has(token.low) ||
      around.otherKin.has(token.low))
  )
}

function isEponym(token: Token): boolean {
  const lexicon = readerLexicon()
  return lexicon.isEponym(token.low) || lexicon.isEponym(token.name)
}

function isPlainGiven(token: Token): boolean {
  return token.isGiven && !token.isEnglish && token.name.length > 2
}

function isInitial(token: Token | undefined): boolean {
  return token !== undefined && token.text.length === 1 && /[A-HJ-Z]/.test(token.text)
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.casing === 'capital' && !token.opens && token.before === ' '
}

function isNoun(token: Token | undefined, nouns: ReadonlySet<string>): boolean {
  return token !== undefined && !token.opens && token.before === ' ' && nouns.has(token.low)
}

function isTitled({ token, at }: Setting): boolean {
  const before = at(-1)
  if (before === undefined || !/^[. ]{1,2}$/.test(token.before)) return false
  if (around.neverNames.has(token.low)) return false
  if (around.titles.has(before.low))
    return !token.isEveryday || (token.casing !== 'lower' && !token.opens) || token.isGiven
  return around.looseTitles.has(before.low) && !token.opens && token.casing === 'capital' && !token.isEveryday
}

function isAfter(words: ReadonlySet<string>, separators: readonly string[]): (setting: Setting) => boolean {
  return ({ token, at }) => {
    const before = at(-1)
    if (before === undefined || token.opens || token.casing === 'unknown') return false
    return words.has(before.low) && separators.includes(token.before.trim())
  }
}

/** "in Hull", "at Barnsley"; a town that is a given name too loses by "from" and "to" as well. */
function isAfterPlacePreposition({ token, at }: Setting): boolean {
  const before = at(-1)?.low ?? ''
  if (token.opens) return false
  return token.isPlace
    ? around.placePrepositions.has(before) || ['from', 'to', 'of'].includes(before)
    : !token.isGiven && around.placePrepositions.has(before)
}

/** "called X", "name is X", "they call X", "known as X", "im X" with a capital. */
function isNamed({ token, at }: Setting): boolean {
  if (token.opens && token.before.includes('.')) return false
  const [last, second] = [at(-1)?.low ?? '', at(-2)?.low ?? '']
  if (around.naming.has(last) || (around.betweenNames.has(last) && around.naming.has(second))) return true
  if (last === 'call' && ['they', 'we', 'all', 'everyone'].includes(second)) return true
  return ['im', 'am', 'its'].includes(last) && token.casing === 'capital' && token.isGiven
}

/** "Grace on triage", "Debbie on the desk", "Sue from reception", "Ali in theatre". */
function isAtWork({ at }: Setting): boolean {
  if (!['on', 'in', 'from', 'at', 'behind'].includes(at(1)?.low ?? '')) return false
  return (
    around.workplaces.has(at(2)?.low ?? '') ||
    (at(2)?.low === 'the' && around.workplaces.has(at(3)?.low ?? ''))
  )
}

/** "Zainab (pharmacist)", "Fachtna, the consultant", "Hannah, Matron". */
function isExplained({ at }: Setting): boolean {
  const next = at(1)
  if (next === undefined || !/^ ?[(,-]? ?$/.test(next.before) || next.before === ' ')
    return next?.low === 'the' && [at(2), at(3)].some((token) => around.roles.has(token?.low ?? ''))
  return (
    [next, at(2), at(3)].some((token) => token !== undefined && around.roles.has(token.low)) &&
    (next.before.includes('(') ||
      ['the', 'a', 'my', 'our'].includes(next.low) ||
      around.roles.has(next.low) ||
      isCapital(at(2)))
  )
}

/** "thanks mo x", "cheers sue": a given name in lower case, last in its sentence. */
function isThanked({ token, at }: Setting): boolean {
  if (token.casing !== 'lower' || !token.isGiven || token.isEveryday) return false
  const isLast = at(1) === undefined || at(1)?.opens === true || /^x+$/.test(at(1)?.low ?? '')
  return isLast && ['thanks', 'thankyou', 'cheers', 'ta', 'you', 'love'].includes(at(-1)?.low ?? '')
}

const modalsAndVerbs = new Set('will may can mark hope pat rob bill grant drew sue ray jack chase'.split(' '))

/** "the nurse grace": a given name in lower case after what somebody does, unless it is a verb. */
function isNamedByRole({ token, at }: Setting): boolean {
  if (
    token.casing !== 'lower' ||
    !token.isGiven ||
    token.opens ||
    token.before !== ' ' ||
    modalsAndVerbs.has(token.low)
  )
    return false
  return around.roles.has(at(-1)?.low ?? '') && !token.isEveryday
}

/** "Oluwatobiloba, thank you": an unknown word that opens the sentence and is spoken to. */
function isSpokenTo({ token, at }: Setting): boolean {
  if (!token.opens || token.isEnglish || token.casing !== 'capital') return false
  return (
    /^, ?$/.test(at(1)?.before ?? '') &&
    ['thank', 'thanks', 'you', 'your', 'we', 'i', 'if', 'please'].includes(at(1)?.low ?? '')
  )
}

/** "My OT is Winsome", "our midwife was Blossom". */
function isIntroduced({ token, at }: Setting): boolean {
  if (token.casing !== 'capital' || token.isEveryday || !['is', 'was'].includes(at(-1)?.low ?? ''))
    return false
  const who = at(-2)?.low ?? ''
  return around.roles.has(who) || around.patientKin.has(who) || around.otherKin.has(who)
}

/** "I take Eliquis, Adizem and Zemtard": capitals that no list knows, soon after a word of taking or giving. */
function isAmongMedicines({ token, at }: Setting): boolean {
  if (token.isGiven || token.casing !== 'capital') return false
  return [-1, -2, -3, -4].some((step) => around.takingWords.has(at(step)?.low ?? ''))
}

/** The last words of a text, after a full stop, a line break or a closing formula: at most three, all capitals or names. */
function isSignOff({ token, at }: Setting): boolean {
  let first = 0
  while (first > -3 && !(at(first)?.opens ?? true) && !/[,\n-]/.test(at(first)?.before ?? '')) first--
  let last = 0
  while (last < 3 && at(last + 1) !== undefined && !/[,\n.]/.test(at(last + 1)?.before ?? '')) last++
  const endsText = [1, 2, 3, 4, 5].some((step) => at(last + step) === undefined)
  const opensLine = at(first)?.opens === true || /[,\n-]/.test(at(first)?.before ?? '')
  return (
    endsText &&
    opensLine &&
    last - first < 3 &&
    at(first - 1) !== undefined &&
    token.casing !== 'lower' &&
    at(last + 1) === undefined
  )
}

/** "will got me a blanket", "may on nights": no verb stands there, so the word is a name. */
function isModalUsedAsName({ token, at }: Setting): boolean {
  if (token.low !== 'will' && token.low !== 'may') return false
  const next = at(1)?.low ?? ''
  if (/^(?:got|was|were|came|said|has|had|did|made|took|helped|who|whos)$/.test(next)) return true
  return next === 'on' || (next === 'and' && ['will', 'may'].includes(at(2)?.low ?? ''))
}
