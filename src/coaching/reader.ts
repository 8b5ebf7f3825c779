/** Finds the pieces under which a reply is filed, so that near copies of it can be found among many. */

export type { Concern } from './reading/concerns.ts'
export { type Factor, type FactorName, factorNames } from './reading/factors.ts'
export { type Flag, type FlagName, flagNames } from './reading/flags.ts'
export { copyKeys } from './reading/near-copies.ts'
/**
 * Reads an answer against its story (R26 to R33): probable type, flags with the words that caused them, factors, what is
 * left unanswered, plainness, and the likest earlier reply. Pure; the same texts always read the same.
 */
export { type AnswerToRead, type Reading, readAnswer } from './reading/read-answer.ts'
export { type ResponseType, responseTypes } from './reading/response-types.ts'
export { isScripted } from './reading/similarity.ts'
export type { Stretch } from './reading/text.ts'
