/** For the story room: drafts, sending, and the half hour after. */
export { type AnswerInHand, answersInHand, type OwnAnswer, ownAnswers } from './own-answers.ts'
export {
  deleteResponse,
  editResponse,
  type ResponseWords,
  saveDraft,
  submitResponse,
  type WrittenResponse,
} from './write-response.ts'
