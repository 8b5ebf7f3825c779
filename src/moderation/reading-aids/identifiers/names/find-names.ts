import { readerLexicon } from '../../lexicons/reader-lexicon.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { Highlight, Tier } from '../highlight.ts'
import { evidence, threshold } from './evidence.ts'
import { roleOfPerson } from './person-role.ts'
import type { Setting } from './signs.ts'
import { type Token, tokensOf } from './token.ts'
import * as around from './words-around-names.ts'

/** A word judged: its points, and what spoke most for a name. */
interface Judged {
  readonly token: Token
  readonly points: number
  readonly why: string
}

/** Names of people in a folded text. Nothing of `taken` (the structured highlights) is read as a name. */
export function findNames(text: string, taken: readonly Highlight[], gazetteer: Gazetteer): Highlight[] {
  const tokens = tokensOf(text)
  const barred = barredTokens(tokens, taken, gazetteer)
  const handles = taken
    .filter(({ type }) => type === 'EMAIL' || type === 'USERNAME')
    .map(({ start, end }) => text.slice(start, end).toLowerCase())
    .join(' ')
  const judged = tokens.map((token) => judge(tokens, token, { handles, barred }))
  const accepted = withCompanions(judged, barred)
  const spans = spansOf(tokens, accepted, barred)
  return [...spans, ...initialsIn(text)].map((span) => ({ ...span, type: roleOfPerson(tokens, span) }))
}

/** Numbers, single letters, and everyday words in lower case that are nobody's given name. */
function isNoName(token: Token): boolean {
  if (token.casing === 'lower' && token.isEveryday && !token.isGiven) return true
  return !/^[A-Za-z]'?[A-Za-z]/.test(token.text)
}

function judge(
  tokens: readonly Token[],
  token: Token,
  { handles, barred }: { handles: string; barred: ReadonlySet<number> },
): Judged {
  if (barred.has(token.index) || isNoName(token)) return { token, points: -9, why: 'barred' }
  const setting: Setting = {
    token,
    at: (offset) => tokens[token.index + offset],
    handles,
  }
  const held = evidence.filter(({ holds }) => holds(setting))
  const strongest = held.reduce((best, next) => (next.weight > best.weight ? next : best), {
    why: 'unknownWord',
    weight: 0,
  })
  return { token, points: held.reduce((sum, { weight }) => sum + weight, 0), why: strongest.why }
}

/** Tokens that lie in other highlights, in the gazetteer, or in the name of a public figure or place of several words. */
function barredTokens(
  tokens: readonly Token[],
  taken: readonly Highlight[],
  gazetteer: Gazetteer,
): ReadonlySet<number> {
  const barred = new Set<number>()
  let next = 0
  for (const token of tokens) {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < token.end) barred.add(token.index)
    for (const index of knownPhraseFrom(tokens, token.index, gazetteer)) barred.add(index)
  }
  return barred
}

const longestPhrase = 4
const smallWords = new Set('on upon the le of under in by and y'.split(' '))

/** Indexes of the longest known phrase that begins at a token; none where nothing known begins. */
function knownPhraseFrom(tokens: readonly Token[], from: number, gazetteer: Gazetteer): number[] {
  let before = ''
  let known = 0
  for (let length = 1; length <= longestPhrase; length++) {
    const token = tokens[from + length - 1]
    if (token === undefined || (length > 1 && token.opens)) break
    const run = tokens.slice(from, from + length)
    if (
      isKnownPhrase(`${before}${token.low}`, run, gazetteer) ||
      (token.isPossessive && isKnownPhrase(`${before}${token.name}`, run, gazetteer))
    )
      known = length
    before += `${token.low} `
  }
  return Array.from({ length: known }, (_, step) => from + step)
}

function isKnownPhrase(phrase: string, run: readonly Token[], gazetteer: Gazetteer): boolean {
  const lexicon = readerLexicon()
  if (lexicon.isPublicFigure(phrase)) return true
  if (gazetteer.has(phrase)) return run.length > 1 || run[0]?.isGiven === false
  return (
    run.length > 1 &&
    lexicon.isPlace(phrase) &&
    run.every(({ casing, low }) => casing !== 'lower' || smallWords.has(low))
  )
}

/** "Rose and Mair", "Kyle, Sam and Jo": a name lends half its weight to its companions; then every word found is sought everywhere. */
function withCompanions(judged: readonly Judged[], barred: ReadonlySet<number>): ReadonlyMap<number, Judged> {
  const accepted = new Map(
    judged.filter(({ points }) => points >= threshold).map((each) => [each.token.index, each]),
  )
  for (const each of [...judged, ...judged.toReversed()]) {
    if (
      !accepted.has(each.token.index) &&
      each.points >= threshold - 3 &&
      isCompanion(each, judged, accepted)
    )
      accepted.set(each.token.index, { ...each, why: 'companion' })
  }
  const found = new Set([...accepted.values()].filter(isSearchable).map(({ token }) => token.name))
  for (const each of judged) {
    if (barred.has(each.token.index) || accepted.has(each.token.index) || !found.has(each.token.name))
      continue
    if (each.points > -4 && (each.token.casing !== 'lower' || !each.token.isEnglish))
      accepted.set(each.token.index, { ...each, why: 'foundBefore' })
  }
  return accepted
}

function isSearchable({ token, points }: Judged): boolean {
  return token.name.length > 2 && points >= threshold
}

function isCompanion(
  { token }: Judged,
  judged: readonly Judged[],
  accepted: ReadonlyMap<number, Judged>,
): boolean {
  if (token.casing !== 'capital' && !(token.casing === 'lower' && token.isGiven)) return false
  if (!token.isName && token.isEnglish && token.casing === 'lower') return false
  const joins = (step: -1 | 1) => {
    const near = judged[token.index + step]?.token
    const between = step < 0 ? token.before : (near?.before ?? '')
    if (near === undefined) return false
    if (/^(?:and|or|n)$/.test(near.low) || near.text === '&') return accepted.has(token.index + 2 * step)
    return (
      /^ ?[,/&+] ?$/.test(between) &&
      accepted.has(token.index + step) &&
      token.isName &&
      (token.isGiven || !token.isEveryday)
    )
  }
  return joins(-1) || joins(1)
}

/** Runs of accepted tokens, with capitalised unknown neighbours (family names), initials and particles. */
function spansOf(
  tokens: readonly Token[],
  accepted: ReadonlyMap<number, Judged>,
  barred: ReadonlySet<number>,
): Omit<Highlight, 'type'>[] {
  const spans: Omit<Highlight, 'type'>[] = []
  for (let from = 0; from < tokens.length; from++) {
    const first = accepted.get(from)
    if (first === undefined) continue
    const start = startOf(tokens, from, barred)
    let last = from
    while (isPartOfName(tokens, last + 1, { accepted, barred })) last++
    const end = endOf(tokens[last])
    const previous = spans.at(-1)
    if (previous === undefined || start >= previous.end)
      spans.push({ start, end, tier: tierOf(first), why: first.why })
    from = last
  }
  return spans
}

function tierOf({ points, why }: Judged): Tier {
  return why === 'title' || why === 'naming' ? 1 : points >= threshold + 1.5 ? 2 : 3
}

function endOf(token: Token | undefined): number {
  return token === undefined ? 0 : token.end - (token.isPossessive ? 2 : 0)
}

/** An initial ("R. Bhatt"), a nickname ("Big Steve") or a joined word before belongs to the name. */
function startOf(tokens: readonly Token[], from: number, barred: ReadonlySet<number>): number {
  let first = from
  for (let before = from - 1; before >= 0 && from - before <= 3; before--) {
    const [token, next] = [tokens[before], tokens[before + 1]]
    if (token === undefined || next === undefined || barred.has(before)) break
    const isInitial = /^[A-Z]$/.test(token.text) && token.text !== 'I' && /^\.? ?$/.test(next.before)
    const isNickname =
      ['big', 'wee', 'little', 'auld'].includes(token.low) &&
      token.casing === 'capital' &&
      next.before === ' '
    const isHyphened = next.isJoined && token.casing === next.casing
    if (!isInitial && !isNickname && !isHyphened) break
    first = before
  }
  return tokens[first]?.start ?? 0
}

function isPartOfName(
  tokens: readonly Token[],
  index: number,
  { accepted, barred }: { accepted: ReadonlyMap<number, Judged>; barred: ReadonlySet<number> },
): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]]
  if (token === undefined || before === undefined || barred.has(index) || before.isPossessive) return false
  if (!/^(?: |-|\. ?)$/.test(token.before) || (token.opens && before.text.length > 1)) return false
  if (token.isJoined && (token.casing === 'capital' || around.particles.has(before.low))) return true
  if (token.before.startsWith('.') && before.text.length > 1) return false
  if (around.particles.has(token.low) && token.casing === 'lower')
    return (
      tokens[index + 1]?.casing === 'capital' &&
      (accepted.has(index + 1) || !(tokens[index + 1]?.isEveryday ?? true))
    )
  if (accepted.has(index)) return token.isJoined || token.casing !== 'lower' || before.casing === 'lower'
  if (/^[A-Z]$/.test(token.text) && token.text !== 'I')
    return /^\.? [A-Z]/.test(`${tokens[index + 1]?.before ?? ''}${tokens[index + 1]?.text ?? ''}`)
  return (
    token.casing === 'capital' &&
    !token.isTerm &&
    !around.neverNames.has(token.low) &&
    (!around.placeNouns.has(token.low) || before.isGiven) &&
    (!token.isCommon || isFamilyNameOfWords(tokens, index))
  )
}

/** "Tamsin Orchard": an everyday word that is somebody's family name too, between a given name and a word without a capital. */
function isFamilyNameOfWords(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (token === undefined || before?.isGiven !== true || before.casing !== 'capital') return false
  if (!token.isName || around.roles.has(token.low) || around.workplaces.has(token.low)) return false
  if (around.placeNouns.has(token.low))
    return /^[,(]/.test(after?.before.trim() ?? '') || around.personVerbs.has(after?.low ?? '')
  return after === undefined || after.opens || after.casing === 'lower' || after.before !== ' '
}

/** "A.M." or "P. J." as a whole signature. */
function initialsIn(text: string): Omit<Highlight, 'type'>[] {
  const pattern =
    /(?<=(?:^|\n|[.!?,] {1,2}|\b(?:Dr|Mr|Mrs|Ms|Miss|Prof)\.? ))(?:[A-Z]\. ?){1,3}[A-Z]?(?=[\s.]{0,3}$|[\s.]{0,3}\n| (?:was|is|said|had|who)\b)|(?<=\b(?:Dr|Mr|Mrs|Ms|Miss|Prof)\.? )[A-Z](?=\.? (?:was|is|said|who|and|had|told|on)\b|[.,!?])/g
  return [...text.matchAll(pattern)].map((match) => {
    const value = match[0].trimEnd()
    return { start: match.index, end: match.index + value.length, tier: 2, why: 'initials' }
  })
}
