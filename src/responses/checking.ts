/** For the desk: what waits for a moderator, and what they decide about it. The caller records the decision itself. */
export { declineReply, publishReply, returnReply } from './decide-reply.ts'
export { declineResponse, publishResponse, returnResponse } from './decide-response.ts'
export {
  type ReplyToCheck,
  type ResponseToCheck,
  replyToCheck,
  responseToCheck,
  type WaitingAnswer,
  waitingAnswers,
} from './waiting.ts'
