import type { ConcernKind } from '../reading-aids/index.ts'

/** How soon somebody must act: at once, or before the day ends. docs/moderating/safeguarding.md says what each asks for. */
export const levels = ['now', 'today'] as const
export type Level = (typeof levels)[number]

/** What each kind of concern begins as. A moderator can change it; the words of a story may say more than a kind does. */
export const levelOfKind = {
  medical_emergency_now: 'now',
  suicide: 'now',
  child_protection: 'now',
  domestic_abuse: 'now',
  threat_to_staff: 'now',
  self_harm: 'today',
  abuse_of_patient: 'today',
} as const satisfies Record<ConcernKind, Level>

/** The graver of the kinds decides. */
export function levelOf(kinds: readonly ConcernKind[]): Level {
  return kinds.some((kind) => levelOfKind[kind] === 'now') ? 'now' : 'today'
}

/** Minutes until the next person is called when nobody has taken an alert. */
export const minutesToAnswer = { now: 15, today: 120 } as const satisfies Record<Level, number>

/** How an alert can end: the same words as the reasons for which a marked concern may stay. */
export const outcomes = ['seen to', 'long over', 'not meant'] as const
export type Outcome = (typeof outcomes)[number]

/** Who may be told in an escalation. */
export const toldKinds = [
  'emergency services',
  'senior moderator',
  'safeguarding lead of the organisation',
  'social services',
  'police',
  'the author',
  'operator',
  'somebody else',
  'nobody yet',
] as const
export type Told = (typeof toldKinds)[number]

export interface Callable {
  accountId: number
  name: string
  /** 0 for the first person on duty. */
  dutyPlace: number | null
  isSenior: boolean
  isModerator: boolean
  organisationIds: number[]
}

/**
 * The order in which people are called: those on duty, then senior moderators, then every moderator, then operators, who
 * can only ring somebody up. Nobody who belongs to an organisation that the story is about.
 */
export function ladderOf(people: readonly Callable[], organisationIds: readonly number[]): Callable[] {
  const rank = ({ dutyPlace, isSenior, isModerator }: Callable) =>
    dutyPlace !== null ? dutyPlace : isSenior ? 1_000 : isModerator ? 2_000 : 3_000
  return people
    .filter((one) => !one.organisationIds.some((id) => organisationIds.includes(id)))
    .toSorted((a, b) => rank(a) - rank(b) || a.accountId - b.accountId)
}

/** Whom to call after those who have been called in this round; null when everybody has been. */
export function nextToCall(ladder: readonly Callable[], called: readonly number[]): Callable | null {
  return ladder.find(({ accountId }) => !called.includes(accountId)) ?? null
}
