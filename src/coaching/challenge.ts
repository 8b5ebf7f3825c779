/** What a coach says to the writer of a public answer, between the two of them (R40). */

export { challengeAnswer, noteBack, type WrittenChallenge } from './challenge-answer.ts'
export {
  type AnswerToChallenge,
  answerToChallenge,
  type Challenge,
  challengeFor,
  linesOf,
} from './challenges.queries.ts'
