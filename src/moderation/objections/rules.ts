import {
  addDays,
  addWorkingDays,
  addWorkingHours,
  type Day,
  midnightOf,
  type Nation,
} from '../../platform/clock/index.ts'

/** Who asks: anyone, an organisation that a story is about, somebody whose good name is at stake, or its author. */
export const objectionKinds = ['request', 'objection', 'notice', 'appeal'] as const
export type ObjectionKind = (typeof objectionKinds)[number]

export type Stage = 'waiting' | 'with author' | 'answered' | 'silent' | 'closed'

/** What anyone may ask us to look at again. */
export const requestGrounds = [
  'privacy',
  'safety',
  'abuse',
  'not a real experience',
  'wrong service',
  'unlawful',
  'something else',
] as const

/** The rules that an organisation may cite. That a story is unwelcome is not among them. */
export const organisationGrounds = [
  'privacy',
  'safety',
  'abuse',
  'not a real experience',
  'wrong service',
  'unlawful',
  'wrong fact',
] as const

/** What an author may appeal against. */
export const appealGrounds = ['declined', 'taken down', 'edited'] as const
export type AppealGround = (typeof appealGrounds)[number]

export type Ground =
  | (typeof requestGrounds)[number]
  | (typeof organisationGrounds)[number]
  | AppealGround
  | 'defamation'

/** How looking again can end, and for which reasons. An outcome that takes something away must have happened before it is said. */
export const reasonsFor = {
  stays: [
    'own experience',
    'nobody recognised',
    'anger is welcome',
    'answer in public',
    'kept by its author',
  ],
  'words changed': ['somebody protected', 'as its author wished'],
  'service corrected': ['right service'],
  'taken from view': [
    'somebody protected',
    'as its author wished',
    'author did not answer',
    'against the law',
  ],
  'taken down': ['somebody protected', 'as its author wished', 'author did not answer', 'against the law'],
  'gone already': ['as its author wished'],
  granted: ['policy not followed'],
  refused: ['policy followed'],
} as const
export type Outcome = keyof typeof reasonsFor
export type AnswerReason = (typeof reasonsFor)[Outcome][number]

export const answerReasons: readonly AnswerReason[] = [...new Set(Object.values(reasonsFor).flat())]

export function outcomesFor(kind: ObjectionKind): Outcome[] {
  if (kind === 'appeal') return ['granted', 'refused']
  return ['stays', 'words changed', 'service corrected', 'taken from view', 'taken down', 'gone already']
}

export function fits(outcome: Outcome, reason: AnswerReason): boolean {
  return (reasonsFor[outcome] as readonly AnswerReason[]).includes(reason)
}

/** The law gives 48 hours of working days for each step of a notice (SI 2013/3028). */
const noticeHours = 48
/** An author has this many whole days to answer a notice, after the day on which it was sent to them. */
const authorDays = 5
/** What may put somebody in danger is looked at within a working day, everything else within five. */
const urgentDays = 1
const usualDays = 5

/** By when moderators must have answered. */
export function dueFor(
  kind: ObjectionKind,
  ground: Ground,
  { from, nation }: { from: Date; nation: Nation },
): Date {
  if (kind === 'notice') return addWorkingHours(from, noticeHours, nation)
  const isUrgent = kind === 'request' && (ground === 'privacy' || ground === 'safety')
  return addWorkingDays(from, isUrgent ? urgentDays : usualDays, nation)
}

/** The last day on which an author can answer a notice that was sent to them today. */
export function authorAnswersBy(today: Day): Day {
  return addDays(today, authorDays)
}

/** Midnight at the end of a day. */
export function endOf(day: Day): Date {
  return new Date(midnightOf(addDays(day, 1)))
}

/** What an author does has a day and no hour, so the hours for it are counted from the beginning of that day. */
export function dueAfterDay(day: Day, nation: Nation): Date {
  return addWorkingHours(new Date(midnightOf(day)), noticeHours, nation)
}

/** Reminders go out this many working hours before a deadline, and once more when it has passed. */
export const remindHours = 24
