import type { Highlight, IdentifierType } from '../highlight.ts'
import type { Token } from './token.ts'
import { otherKin, patientKin, roles, titles } from './words-around-names.ts'

const possessives = new Set('my our his her their your'.split(' '))
/** Titles of anybody: what stands before them tells more than they do. */
const plainTitles = new Set('mr mrs ms miss'.split(' '))
const ages = new Set('young old wee poor little'.split(' '))

/** Whose name it may be, by the words close to it; staff where nothing says otherwise, as in most stories. */
export function roleOfPerson(
  tokens: readonly Token[],
  span: Pick<Highlight, 'start' | 'end' | 'why'>,
): IdentifierType {
  const first = indexAt(tokens, span.start)
  const before = tokens.slice(Math.max(0, first - 4), first)
  const [last, second] = [before.at(-1), before.at(-2)]
  if (last?.low === 'sister' && possessives.has(second?.low ?? '')) return 'PERSON_OTHER'
  if (plainTitles.has(last?.low ?? '') && ages.has(second?.low ?? '')) return 'PERSON_OTHER'
  const nearest = before
    .slice(-3)
    .filter(({ low }) => !plainTitles.has(low))
    .findLast(isPersonNoun)
  if (nearest === undefined) return withoutNoun(tokens, { first, before }, span)
  if (roles.has(nearest.low) || nearest.low === 'dr' || nearest.low === 'prof') return 'PERSON_STAFF'
  if (otherKin.has(nearest.low)) return 'PERSON_OTHER'
  return patientKin.has(nearest.low) ? 'PERSON_PATIENT' : 'PERSON_STAFF'
}

/** By where the name stands, when no job and no kin stands beside it. */
function withoutNoun(
  tokens: readonly Token[],
  { first, before }: { first: number; before: readonly Token[] },
  span: Pick<Highlight, 'end' | 'why'>,
): IdentifierType {
  const last = before.at(-1)
  if (span.why === 'signOff' || span.why === 'initials' || saysOwnName(before)) return 'PERSON_PATIENT'
  if (last?.low === 'dear' && first === 1) return 'PERSON_PATIENT'
  if (last?.low === 'our') return 'PERSON_PATIENT'
  if (last?.low === 'young') return 'PERSON_OTHER'
  const next = tokens.slice(indexAt(tokens, span.end), indexAt(tokens, span.end) + 3)
  const [one, two] = next
  const isSetApart = /^,/.test(one?.before ?? '')
  if (isSetApart && (one?.low === 'born' || one?.low === 'bed' || /^\d/.test(one?.text ?? '')))
    return 'PERSON_PATIENT'
  return one?.low === 'in' && two?.low === 'bed' ? 'PERSON_OTHER' : 'PERSON_STAFF'
}

function isPersonNoun({ low }: Token): boolean {
  return roles.has(low) || titles.has(low) || patientKin.has(low) || otherKin.has(low)
}

/** Index of the first token that ends after a place, by halving. */
function indexAt(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

function saysOwnName(before: readonly Token[]): boolean {
  return before.some(
    ({ low }, index) =>
      low === 'im' ||
      (low === 'i' && before[index + 1]?.low === 'am') ||
      (low === 'my' && /^names?$/.test(before[index + 1]?.low ?? '')),
  )
}
