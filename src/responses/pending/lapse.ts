import { acts } from '../../moderation/index.ts'
import type { Work } from '../../platform/work.ts'
import { type AnswerSubject, takePending } from './queries.ts'

/** Ends a decision about words that their writer has changed or taken back meanwhile. The caller holds the answer. */
export async function lapse(work: Work, subject: AnswerSubject): Promise<void> {
  const pending = await takePending(work, subject)
  if (pending) await acts.lapseDecision(work, { subject, decisionId: pending.decisionId })
}
