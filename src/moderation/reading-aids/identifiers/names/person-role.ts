import type { Highlight, IdentifierType } from '../highlight.ts'
import type { Token } from './token.ts'
import { otherKin, patientKin, roles, titles } from './words-around-names.ts'

/** Whose name it may be, by the words close before it; staff where nothing says otherwise, as in most stories. */
export function roleOfPerson(
  tokens: readonly Token[],
  span: Pick<Highlight, 'start' | 'why'>,
): IdentifierType {
  const first = indexAt(tokens, span.start)
  const before = tokens.slice(Math.max(0, first - 3), first)
  const nearest = before.toReversed().find(isPersonNoun)
  if (nearest === undefined)
    return span.why === 'signOff' || saysOwnName(before) ? 'PERSON_PATIENT' : 'PERSON_STAFF'
  if (roles.has(nearest.low) || nearest.low === 'dr' || nearest.low === 'prof') return 'PERSON_STAFF'
  if (otherKin.has(nearest.low)) return 'PERSON_OTHER'
  return patientKin.has(nearest.low) ? 'PERSON_PATIENT' : 'PERSON_STAFF'
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
