/** Graded trust (R38): which answers are public before a moderator reads them, and what is read after. */
export { readAfter, takeBackTrusted } from './read-after.ts'
export { endReadFirst, type ReadFirst, readFirstNow, setReadFirst } from './read-first.ts'
export {
  answersBeforeTrust,
  daysRemembered,
  highestTrusted,
  type WaitingRule,
  waitingRules,
  whyItWaits,
} from './rules.ts'
export { noteTellsTooMuch } from './tells-too-much.ts'
