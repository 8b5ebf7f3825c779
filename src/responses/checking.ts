/** For the desk: what waits for a moderator, and what they decide about it. The caller records the decision itself. */
export { declineReply, publishReply, returnReply } from './decide-reply.ts'
export { declineResponse, publishResponse, returnResponse } from './decide-response.ts'
/** Decisions that can still be undone, and are carried out after ten minutes. */
export * as pending from './pending/index.ts'
/** Graded trust: what is public before it was read, and what is read after. */
export * as trust from './trust/index.ts'
export {
  type ReplyToCheck,
  type ResponseToCheck,
  replyToCheck,
  responseToCheck,
  type WaitingAnswer,
  waitingAnswers,
} from './waiting.ts'
