import { job, whenever } from '../platform/jobs/index.ts'
import { runWork, type Work, type WorkGround } from '../platform/work.ts'
import { decisionById } from './decisions.queries.ts'
import { editProposed, storyDeclined, storyHeld, storyReturned } from './facts.ts'
import type { HoldReason } from './reasons.ts'

/** Tells an author of a decision, once it can no longer be undone. */
export const tellAuthor = job<{ decisionId: number }>('moderation.tell-author', { retryLimit: 5 })

export const tellAuthorJob = whenever<WorkGround, { decisionId: number }>(
  tellAuthor,
  { process: 'worker' },
  (ground, { decisionId }) => runWork(ground, (work) => tellOnce(work, decisionId)),
)

/** Tells the fact of a decision once, and not at all when it was undone. */
async function tellOnce(work: Work, decisionId: number): Promise<void> {
  const decision = await decisionById(work.db, decisionId)
  if (!decision || decision.undoneAt || decision.toldAt) return
  await work.db
    .updateTable('content.moderation_decisions')
    .set({ told_at: work.clock.now() })
    .where('id', '=', decisionId)
    .execute()
  const storyId = decision.subject.id
  if (decision.verdict === 'return') await work.tell(storyReturned, { storyId })
  if (decision.verdict === 'propose') await work.tell(editProposed, { storyId })
  if (decision.verdict === 'decline') await work.tell(storyDeclined, { storyId })
  if (decision.verdict === 'hold')
    await work.tell(storyHeld, { storyId, reason: decision.reasonCode as HoldReason })
}
