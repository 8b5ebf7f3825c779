/** The door of the responses: what staff answer, what authors say in turn, and who may see it when. */
export { declineReply, publishReply, returnReply } from './decide-reply.ts'
export { declineResponse, publishResponse, returnResponse } from './decide-response.ts'
export * as responseFacts from './facts.ts'
export { findResponse, type OwnAnswer, type OwnReply, ownAnswers, ownReplies } from './own-answers.ts'
export {
  type PublicReply,
  type PublicResponse,
  publicThread,
  type ThreadChange,
  type ThreadEntry,
} from './public-thread.ts'
export * as responseRules from './rules.ts'
export { sayIfItHelped } from './say-if-it-helped.ts'
export { type SentReply, sendReply } from './send-reply.ts'
export {
  type ReplyToCheck,
  type ResponseToCheck,
  replyToCheck,
  responseToCheck,
  type WaitingAnswer,
  waitingAnswers,
} from './waiting.ts'
export {
  deleteResponse,
  editResponse,
  type ResponseWords,
  saveDraft,
  submitResponse,
  type WrittenResponse,
} from './write-response.ts'
