import type { Day } from '../platform/clock/index.ts'

/** What a story may be wanted for, beyond its page. */
export const kinds = ['induction', 'training', 'talk', 'wall', 'board', 'publication', 'other'] as const
export type UseKind = (typeof kinds)[number]

/** Before whom it was used. Readers see this choice and no free words, so that nothing unread becomes public. */
export const settings = ['inside', 'elsewhere', 'open', 'print', 'online'] as const
export type UseSetting = (typeof settings)[number]

/** `dropped`: whoever asked took the request back before the author answered. */
export type RequestState = 'asked' | 'yes' | 'no' | 'dropped'

/** The longest parts of a request, in characters. */
export const limits = { what: 400, place: 200, planned: 200, seenBy: 200 }

export const MOST_PEOPLE = 1_000_000

/** An author's yes: from which day, and from which day no more. */
export interface Consent {
  givenOn: Day
  takenBackOn: Day | null
}

export type WhyNotUsed = 'noConsent' | 'notYet' | 'beforeYes' | 'takenBack'

/**
 * Why a use on a day may not be written down; null when it may. A use is written down once it has happened, from the day of the
 * author's yes until the day before it was taken back.
 */
export function whyNotUsed(
  consent: Consent | null,
  { usedOn, today }: { usedOn: Day; today: Day },
): WhyNotUsed | null {
  if (!consent) return 'noConsent'
  if (usedOn > today) return 'notYet'
  if (usedOn < consent.givenOn) return 'beforeYes'
  return consent.takenBackOn !== null && usedOn >= consent.takenBackOn ? 'takenBack' : null
}

/** As much of an earlier request of the same organisation as asking again takes. */
export interface Earlier {
  kind: UseKind
  state: RequestState
  takenBack: boolean
}

export type WhyNotAsked = 'oneWaits' | 'saidNo'

/** Why an organisation may not ask now. An author is asked one thing at a time, and not again for what they said no to. */
export function whyNotAsked(earlier: readonly Earlier[], kind: UseKind): WhyNotAsked | null {
  if (earlier.some(({ state }) => state === 'asked')) return 'oneWaits'
  const isRefused = (one: Earlier) => one.kind === kind && (one.state === 'no' || one.takenBack)
  return earlier.some(isRefused) ? 'saidNo' : null
}
