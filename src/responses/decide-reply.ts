import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { replyDeclined, replyPublished, replyReturned } from './facts.ts'
import { lockPublicStory } from './lock-public-story.ts'
import { lockReply, nextPlace, storyOfReply } from './queries.ts'
import { mayMoveReply, type ReplyStatus } from './rules.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/**
 * Makes an author's reply public. `body` holds a moderator's redacted words; what the author wrote is kept beside them.
 * The caller records the decision. @throws Refusal when the story is not public or the reply does not wait
 */
export async function publishReply(
  work: Work,
  { replyId, body }: { replyId: number; body?: string },
): Promise<void> {
  const storyId = await storyOfReply(work, replyId)
  await lockPublicStory(work, storyId)
  const reply = await lockMovable(work, replyId, 'published')
  await work.db
    .updateTable('content.replies')
    .set({
      status: 'published',
      published_body: body ?? reply.body,
      published_on: work.today,
      published_order: await nextPlace(work, storyId),
    })
    .where('id', '=', replyId)
    .execute()
  await work.tell(replyPublished, { replyId, storyId })
}

/** Gives a reply back to its author with a moderator's reason. @throws Refusal when it does not wait */
export async function returnReply(
  work: Work,
  { replyId, reason }: { replyId: number; reason: string },
): Promise<void> {
  const { story_id: storyId } = await settleReply(work, { replyId, to: 'returned', reason })
  await work.tell(replyReturned, { replyId, storyId })
}

/** Declines a reply with a moderator's reason, which the author reads. @throws Refusal when it does not wait */
export async function declineReply(
  work: Work,
  { replyId, reason }: { replyId: number; reason: string },
): Promise<void> {
  const { story_id: storyId } = await settleReply(work, { replyId, to: 'declined', reason })
  await work.tell(replyDeclined, { replyId, storyId })
}

interface Settling {
  replyId: number
  to: 'returned' | 'declined'
  reason: string
}

async function settleReply(work: Work, { replyId, to, reason }: Settling) {
  const reply = await lockMovable(work, replyId, to)
  await work.db
    .updateTable('content.replies')
    .set({ status: to, returned_reason: reason })
    .where('id', '=', replyId)
    .execute()
  return reply
}

async function lockMovable(work: Work, replyId: number, to: ReplyStatus) {
  const reply = await lockReply(work, replyId)
  if (!mayMoveReply(reply.status, to)) throw new Refusal(t('settled'), 409)
  return reply
}
