/** Scores the coach on labelled responses, as `hearback measure responses --data FILE` does. */

/** Earlier replies in memory, invented scripts and their variants; for measuring how scripts are found. */
export { CopyShelf } from '../reading/near-copies.ts'
export type { CodedResponse } from './coded-response.ts'
export { learnShippedTypes, ownExamples } from './learn-types.ts'
export {
  crossValidateResponses,
  measurableCoach,
  measureResponses,
} from './measure-responses.ts'
export { variantOf } from './perturb.ts'
export { scripts } from './scripts.ts'
