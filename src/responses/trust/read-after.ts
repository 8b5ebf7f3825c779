import type { StaffViewer } from '../../platform/auth/index.ts'
import { say } from '../../platform/i18n/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { responseReturned } from '../facts.ts'
import { type LockedResponse, lockResponse } from '../queries.ts'
import { words } from '../words.ts'

const t = say(words, 'en-GB')

/** A moderator has read an answer that was public already, and it stays. @throws Refusal 409 when it does not wait for that */
export async function readAfter(work: Work, responseId: number, by: StaffViewer): Promise<void> {
  await lockTrusted(work, responseId)
  await work.db
    .updateTable('content.responses')
    .set({ read_after_at: work.clock.now() })
    .where('id', '=', responseId)
    .execute()
  await work.audit({
    actor: `account ${by.accountId}`,
    verb: 'read after publication',
    subject: `response ${responseId}`,
  })
}

/** Takes a trusted answer from view and gives it back to its writer with a reason. The caller records the decision. */
export async function takeBackTrusted(
  work: Work,
  { responseId, reason }: { responseId: number; reason: string },
): Promise<void> {
  const response = await lockTrusted(work, responseId)
  await work.db
    .updateTable('content.responses')
    .set({ status: 'returned', revision: null, returned_reason: reason, read_after_at: work.clock.now() })
    .where('id', '=', responseId)
    .execute()
  await work.tell(responseReturned, { responseId, storyId: response.story_id })
}

async function lockTrusted(work: Work, responseId: number): Promise<LockedResponse> {
  const response = await lockResponse(work, responseId)
  if (response.status !== 'published' || response.trusted_at === null || response.read_after_at !== null)
    throw new Refusal(t('settled'), 409)
  return response
}
