import { say } from '../platform/i18n/index.ts'
import { publicId } from '../platform/keys/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { replySent } from './facts.ts'
import { lockPublicStory } from './lock-public-story.ts'
import { lockReply } from './queries.ts'
import { mayMoveReply } from './rules.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** What an author writes in the thread of their own story; whose story it is the caller has checked. */
export interface SentReply {
  storyId: number
  /** The response that it answers; null for the thread as a whole. */
  responseId: number | null
  body: string
  /** 32 bytes: a double click, Back and resubmit make one reply. */
  formKey: Buffer
  /** A reply that a moderator returned and that this one takes the place of. */
  insteadOf?: number
}

/** Sends an author's reply to be checked. The same form key again gives the same reply. @throws Refusal when the story is not public */
export async function sendReply(work: Work, sent: SentReply): Promise<{ replyId: number; again: boolean }> {
  await lockPublicStory(work, sent.storyId)
  const known = await replyOfForm(work, sent)
  if (known) return { replyId: known.id, again: true }
  if (sent.responseId !== null) await refuseUnlessAnswered(work, sent.storyId, sent.responseId)
  if (sent.insteadOf !== undefined) await withdrawReturned(work, sent.storyId, sent.insteadOf)
  const { id } = await work.db
    .insertInto('content.replies')
    .values({
      public_id: publicId(),
      story_id: sent.storyId,
      response_id: sent.responseId,
      status: 'submitted',
      body: sent.body,
      form_key: sent.formKey,
      submitted_on: work.today,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await work.audit({ actor: 'author', verb: 'replied', subject: `reply ${id}` })
  await work.tell(replySent, { replyId: id, storyId: sent.storyId })
  return { replyId: id, again: false }
}

function replyOfForm(work: Work, { formKey, storyId }: SentReply) {
  return work.db
    .selectFrom('content.replies')
    .select('id')
    .where('form_key', '=', formKey)
    .where('story_id', '=', storyId)
    .executeTakeFirst()
}

async function refuseUnlessAnswered(work: Work, storyId: number, responseId: number): Promise<void> {
  const answered = await work.db
    .selectFrom('content.responses')
    .select('id')
    .where('id', '=', responseId)
    .where('story_id', '=', storyId)
    .where('status', '=', 'published')
    .executeTakeFirst()
  if (!answered) throw new Refusal(t('replyTooLate'), 409)
}

async function withdrawReturned(work: Work, storyId: number, replyId: number): Promise<void> {
  const reply = await lockReply(work, replyId)
  if (reply.story_id !== storyId) throw new Refusal(t('noReply'), 404)
  if (!mayMoveReply(reply.status, 'withdrawn')) throw new Refusal(t('settled'), 409)
  await work.db
    .updateTable('content.replies')
    .set({ status: 'withdrawn' })
    .where('id', '=', replyId)
    .execute()
}
