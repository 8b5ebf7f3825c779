import { safeguarding } from '../moderation/index.ts'
import { on } from '../platform/facts/index.ts'
import { checking, responseFacts } from '../responses/index.ts'

/** What an author writes in the thread may speak of danger as a story may: whoever is on duty is called at once (R8). */
export const raiseConcernOfReply = on(responseFacts.replySent, async (work, { replyId, storyId }) => {
  const reply = await checking.replyToCheck(work.db, replyId)
  if (reply) await safeguarding.noteConcernIn(work, storyId, reply.body)
})
