import { readerLexicon } from '../../lexicons/reader-lexicon.ts'
import type { Token } from './token.ts'
import * as around from './words-around-names.ts'

/** A token and its neighbours. */
export interface Setting {
  readonly token: Token
  readonly at: (offset: number) => Token | undefined
  /** Words of e-mail addresses and screen names in the same text. */
  readonly handles: string
}

const personNouns = new Set(
  'someone somebody lady man woman girl lad guy gentleman bloke person chap staff member one student worker'.split(
    ' ',
  ),
)

export function isPersonNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (personNouns.has(token.low) ||
      around.roles.has(token.low) ||
      around.patientKin.has(token.low) ||
      around.otherKin.has(token.low))
  )
}

export function isEponym(token: Token): boolean {
  const lexicon = readerLexicon()
  return lexicon.isEponym(token.low) || lexicon.isEponym(token.name)
}

export function isPlainGiven(token: Token): boolean {
  return token.isGiven && !token.isEnglish && token.name.length > 2
}

export function isInitial(token: Token | undefined): boolean {
  return token !== undefined && token.text.length === 1 && /[A-HJ-Z]/.test(token.text)
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.casing === 'capital' && !token.opens && token.before === ' '
}

export function isNoun(token: Token | undefined, nouns: ReadonlySet<string>): boolean {
  return token !== undefined && !token.opens && token.before === ' ' && nouns.has(token.low)
}

export function isTitled({ token, at }: Setting): boolean {
  const before = at(-1)
  if (before === undefined || !/^[. ]{1,2}$/.test(token.before)) return false
  if (around.neverNames.has(token.low)) return false
  if (isInitial(before) && around.titles.has(at(-2)?.low ?? '')) return token.casing === 'capital'
  if (around.titles.has(before.low))
    return !token.isEveryday || (token.casing !== 'lower' && !token.opens) || token.isGiven
  return around.looseTitles.has(before.low) && !token.opens && token.casing === 'capital' && !token.isEveryday
}

export function isAfter(
  words: ReadonlySet<string>,
  separators: readonly string[],
): (setting: Setting) => boolean {
  return ({ token, at }) => {
    const before = at(-1)
    if (before === undefined || token.opens || token.casing === 'unknown') return false
    return words.has(before.low) && separators.includes(token.before.trim())
  }
}

/** "in Hull", "at Barnsley"; a town that is a given name too loses by "from" and "to" as well. */
export function isAfterPlacePreposition({ token, at }: Setting): boolean {
  const before = at(-1)?.low ?? ''
  if (token.opens) return false
  return token.isPlace
    ? around.placePrepositions.has(before) || ['from', 'to', 'of'].includes(before)
    : !token.isGiven && around.placePrepositions.has(before)
}

/** "called X", "name is X", "they call X", "known as X", "im X" with a capital. */
export function isNamed({ token, at }: Setting): boolean {
  if (token.opens && token.before.includes('.')) return false
  const [last, second] = [at(-1)?.low ?? '', at(-2)?.low ?? '']
  if (around.naming.has(last) || (around.betweenNames.has(last) && around.naming.has(second))) return true
  if (last === 'call' && ['they', 'we', 'all', 'everyone'].includes(second)) return true
  return ['im', 'am', 'its'].includes(last) && token.casing === 'capital' && token.isGiven
}

/** "Grace on triage", "Debbie on the desk", "Sue from reception", "Ali in theatre". */
export function isAtWork({ at }: Setting): boolean {
  if (!['on', 'in', 'from', 'at', 'behind'].includes(at(1)?.low ?? '')) return false
  return (
    around.workplaces.has(at(2)?.low ?? '') ||
    (at(2)?.low === 'the' && around.workplaces.has(at(3)?.low ?? ''))
  )
}

/** "Zainab (pharmacist)", "Fachtna, the consultant", "Hannah, Matron". */
export function isExplained({ token, at }: Setting): boolean {
  if (token.isName && !token.isEveryday && isCapital(at(1)) && /^[,(]/.test(at(2)?.before.trim() ?? ''))
    return [at(2), at(3), at(4)].some((token) => around.roles.has(token?.low ?? ''))
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
export function isThanked({ token, at }: Setting): boolean {
  if (token.casing !== 'lower' || !token.isGiven || token.isEveryday) return false
  const isLast = at(1) === undefined || at(1)?.opens === true || /^x+$/.test(at(1)?.low ?? '')
  return isLast && ['thanks', 'thankyou', 'cheers', 'ta', 'you', 'love'].includes(at(-1)?.low ?? '')
}

const modalsAndVerbs = new Set('will may can mark hope pat rob bill grant drew sue ray jack chase'.split(' '))

/** "the nurse grace": a given name in lower case after what somebody does, unless it is a verb. */
export function isNamedByRole({ token, at }: Setting): boolean {
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
export function isSpokenTo({ token, at }: Setting): boolean {
  if (!token.opens || token.isEnglish || token.casing !== 'capital') return false
  return (
    /^, ?$/.test(at(1)?.before ?? '') &&
    ['thank', 'thanks', 'you', 'your', 'we', 'i', 'if', 'please'].includes(at(1)?.low ?? '')
  )
}

/** "My OT is Winsome", "our midwife was Blossom". */
export function isIntroduced({ token, at }: Setting): boolean {
  if (token.casing !== 'capital' || token.isEveryday || !['is', 'was'].includes(at(-1)?.low ?? ''))
    return false
  const who = at(-2)?.low ?? ''
  return around.roles.has(who) || around.patientKin.has(who) || around.otherKin.has(who)
}

/** "I take Eliquis, Adizem and Zemtard": capitals that no list knows, soon after a word of taking or giving. */
export function isAmongMedicines({ token, at }: Setting): boolean {
  if (token.isGiven || token.casing !== 'capital') return false
  return [-1, -2, -3, -4].some((step) => around.takingWords.has(at(step)?.low ?? ''))
}

/** The last words of a text, after a full stop, a line break or a closing formula: at most three, all capitals or names. */
export function isSignOff({ token, at }: Setting): boolean {
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
export function isModalUsedAsName({ token, at }: Setting): boolean {
  if (token.low !== 'will' && token.low !== 'may') return false
  const next = at(1)?.low ?? ''
  // "May was a hard month": the month opens the sentence.
  if (token.low === 'may' && token.opens && /^(?:was|has|had)$/.test(next)) return false
  if (/^(?:got|was|were|came|said|has|had|did|made|took|helped|who|whos)$/.test(next)) return true
  return next === 'on' || (next === 'and' && ['will', 'may'].includes(at(2)?.low ?? ''))
}

const deeds = new Set(
  'sat said says came rang told took held made helped gave explained listened stayed brought noticed went asked smiled laughed knew showed'.split(
    ' ',
  ),
)

/** "Hope sat with me", "Olumide here": a word that opens the sentence and does what only people do. */
export function isDoer({ token, at }: Setting): boolean {
  if (!token.opens || token.casing !== 'capital' || token.low === 'may') return false
  const next = at(1)
  if (next === undefined || next.opens || next.before !== ' ') return false
  return (token.isGiven && deeds.has(next.low)) || (!token.isEnglish && next.low === 'here')
}

/** "nurse jonsey was": a word that no list knows, between a job and what somebody does. */
export function isNicknameByRole({ token, at }: Setting): boolean {
  if (token.casing !== 'lower' || token.isEnglish || token.isName || token.opens || token.before !== ' ')
    return false
  return (
    token.name.length > 3 &&
    around.roles.has(at(-1)?.low ?? '') &&
    around.personVerbs.has(at(1)?.low ?? '') &&
    !(at(1)?.opens ?? true)
  )
}

const familyNamesOfPlaces = new Set('green hill hall park lane marsh west cross'.split(' '))

/** "Ada Green, the pharmacist", "Ivor Hill said": a place word that is a family name here. */
export function isBeforeFamilyName({ token, at }: Setting): boolean {
  if (!isPlainGiven(token) || !familyNamesOfPlaces.has(at(1)?.low ?? '')) return false
  return /^[,(]/.test(at(2)?.before.trim() ?? '') || around.personVerbs.has(at(2)?.low ?? '')
}
