import type { Actor, Work } from '../platform/work.ts'
import { stopRelay } from './stop-relay.ts'

/** One of the two asks a moderator to look at what the other wrote. Whoever wrote it cannot; once is enough. */
export async function reportMessage(
  work: Work,
  { message, storyId, by }: { message: string; storyId: number; by: 'staff' | 'author' },
): Promise<void> {
  await work.db
    .updateTable('content.relay_messages')
    .set({ reported_by: by, reported_on: work.today })
    .where('public_id', '=', message)
    .where('story_id', '=', storyId)
    .where('sent_by', '<>', by)
    .where('reported_on', 'is', null)
    .execute()
}

/** A moderator has looked at a reported message, and stops the conversation or lets it go on. */
export async function lookAtReport(
  work: Work,
  { messageId, stop }: { messageId: number; stop: boolean },
  by: Actor,
): Promise<void> {
  const looked = await work.db
    .updateTable('content.relay_messages')
    .set({ looked_at_on: work.today })
    .where('id', '=', messageId)
    .where('reported_on', 'is not', null)
    .where('looked_at_on', 'is', null)
    .returning(['story_id as storyId', 'account_id as accountId'])
    .executeTakeFirst()
  if (!looked) return
  if (stop) await stopRelay(work, looked, 'moderator')
  await work.audit({
    actor: by,
    verb: stop ? 'stopped a relay' : 'looked at a relay',
    subject: `relay message ${messageId}`,
  })
}
