/** The door of the responses: what staff answer and what authors say in turn. */
export {
  type PublicReply,
  type PublicResponse,
  publicThread,
  type ThreadChange,
  type ThreadEntry,
} from './public-thread.ts'
