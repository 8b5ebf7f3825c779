/** Looking again after publication: anyone's requests, organisations' objections, notices of complaint, authors' appeals. */
export { appeal, appealable, appealsOn } from './appeal.ts'
export { type Closing, closeObjection } from './close.ts'
export { objectionMails } from './mails.ts'
export { answerNotice, canBeReached, type NoticeAnswer, sendToAuthor } from './notices.ts'
export {
  closedObjections,
  type Notice,
  noticeOf,
  type Objection,
  objectionById,
  objectionsOn,
  openObjections,
} from './objections.queries.ts'
export { askToLookAgain, giveNotice, object } from './raise.ts'
export {
  type AnswerReason,
  answerReasons,
  fits,
  type Ground,
  type ObjectionKind,
  type Outcome,
  organisationGrounds,
  outcomesFor,
  reasonsFor,
  requestGrounds,
} from './rules.ts'
