import type { Highlight, IdentifierType } from '../highlight.ts'
import type { Token } from './token.ts'
import { otherKin, patientKin, roles, titles } from './words-around-names.ts'

/** Whose name it may be, by the words close before it; staff where nothing says otherwise, as in most stories. */
export function roleOfPerson(
  tokens: readonly Token[],
  span: Pick<Highlight, 'start' | 'end' | 'why'>,
): IdentifierType {
  const before = tokens.filter(({ end }) => end <= span.start).slice(-3)
  const nearest = before
    .toReversed()
    .find(({ low }) => roles.has(low) || titles.has(low) || patientKin.has(low) || otherKin.has(low))
  if (nearest === undefined)
    return span.why === 'signOff' || saysOwnName(before) ? 'PERSON_PATIENT' : 'PERSON_STAFF'
  if (roles.has(nearest.low) || nearest.low === 'dr' || nearest.low === 'prof') return 'PERSON_STAFF'
  if (otherKin.has(nearest.low)) return 'PERSON_OTHER'
  return patientKin.has(nearest.low) ? 'PERSON_PATIENT' : 'PERSON_STAFF'
}

function saysOwnName(before: readonly Token[]): boolean {
  return before.some(
    ({ low }, index) =>
      low === 'im' ||
      (low === 'i' && before[index + 1]?.low === 'am') ||
      (low === 'my' && /^names?$/.test(before[index + 1]?.low ?? '')),
  )
}
