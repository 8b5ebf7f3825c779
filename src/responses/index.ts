/** The door of the responses: what staff answer, what authors say in turn, and who may see it when. */
export * as checking from './checking.ts'
export * as responseFacts from './facts.ts'
export { findResponse, type OwnReply, ownReplies } from './own-answers.ts'
export type { AnswerPicture } from './pictures/pictures.ts'
export { type ListedResponse, publicResponses, type ResponseSearch } from './public-responses.ts'
export {
  type PublicInvitation,
  type PublicReply,
  type PublicResponse,
  publicThread,
  type ThreadChange,
  type ThreadEntry,
} from './public-thread.ts'
export * as responseRules from './rules.ts'
export { sayIfItHelped } from './say-if-it-helped.ts'
export { type SentReply, sendReply } from './send-reply.ts'
export * as writing from './writing.ts'
