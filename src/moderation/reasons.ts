import { say, type Words } from '../platform/i18n/index.ts'
import { type AnswerReason, answerReasons } from './objections/rules.ts'
import { reasonWords } from './reason-words.ts'

export { policySections, sectionOf } from './policy-sections.ts'
export { type AnswerReason, answerReasons }

/** The version of docs/moderating/policy.md that these reasons are written in; every decision keeps it. */
export const policyVersion = 3

/** Why a story may be declined. */
export const declineReasons = [
  'not about care',
  'not a real experience',
  'cannot be made safe',
  'abuse',
  'unlawful',
  'advert',
  'told before',
] as const

/** Why a story may be held. Never to forewarn an organisation. */
export const holdReasons = ['question', 'safety', 'law'] as const
export type HoldReason = (typeof holdReasons)[number]

/** Why an answer from staff or an author's reply may be declined. */
export const messageReasons = [
  'shows who somebody is',
  'abuse',
  'unlawful',
  'not an answer',
  'advert',
] as const

/** Why a public story may be looked at again or taken down; the public page gives this much. */
export const withholdReasons = ['privacy', 'safety', 'law', 'not a real experience'] as const

/** Reasons that nobody chooses: they follow from what happened. */
export const ownReasons = ['no answer', 'moderated elsewhere', 'graded trust'] as const

export type ReasonCode =
  | (typeof declineReasons)[number]
  | (typeof messageReasons)[number]
  | (typeof withholdReasons)[number]
  | (typeof ownReasons)[number]
  | AnswerReason
  | HoldReason

const words: Words<ReasonCode> = reasonWords
const t = say(words, 'en-GB')

/** A reason in the words that its reader gets; a code that is not known is said as it stands. */
export function reasonText(code: string): string {
  return code in words ? t(code as ReasonCode) : code
}
