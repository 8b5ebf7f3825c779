/** For the story room: drafts, sending, and the half hour after. */

export {
  INVITATION_PART,
  type Invitation,
  invitationKinds,
  invitationOf,
  invitationWords,
  isOver,
  missingOfInvitation,
} from './invitation.ts'
export {
  type Deputised,
  isLeft,
  type LeftAnswer,
  leftAnswers,
  takeOverAnswer,
} from './left-answers.ts'
export { settleOffStage } from './off-stage.ts'
export { type AnswerInHand, answersInHand, type OwnAnswer, ownAnswers } from './own-answers.ts'
export * as pictures from './pictures/index.ts'
export { missingOfSignpost, noSignpost, SIGNPOST_PART, type Signpost, signpostParts } from './signpost.ts'
export {
  deleteResponse,
  editResponse,
  Overtaken,
  type ResponseWords,
  saveDraft,
  submitResponse,
  type WrittenResponse,
} from './write-response.ts'
