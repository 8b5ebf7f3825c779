import { acts, deskView } from '../../moderation/index.ts'
import { say } from '../../platform/i18n/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { storyActs } from '../../stories/index.ts'
import { lockPublicStory } from '../lock-public-story.ts'
import { words } from '../words.ts'
import { carryOut } from './carry-out.ts'
import { type AnswerSubject, lockAnswer, pendingOn, storyOf } from './queries.ts'

const t = say(words, 'en-GB')

/** What a moderator decided about an answer. */
export interface AnswerDecision {
  subject: AnswerSubject
  verdict: 'publish' | 'return' | 'decline'
  reasonCode?: string
  /** The writer reads it, where the answer is given back or declined. */
  noteToAuthor?: string
  moderatorId: number
  /** The words of a reply that may go out, where the moderator changed them. */
  body?: string
}

/**
 * Puts a decision on record. For ten minutes it can be undone: nothing is shown, and nobody hears of it, until the job that
 * is sent in the same transaction carries it out. @throws Refusal (409) when nothing waits, or when it would publish under a
 * story that is not public
 */
export async function decideLater(work: Work, { body, ...decision }: AnswerDecision): Promise<void> {
  const { subject, verdict } = decision
  const storyId = await storyOf(work, subject)
  if (verdict === 'publish') await lockPublicStory(work, storyId)
  else await storyActs.lockStory(work, storyId)
  if (!(await lockAnswer(work, subject)) || (await pendingOn(work.db, subject)))
    throw new Refusal(t('settled'), 409)
  const decisionId = await acts.recordDecision(work, decision)
  const dueAt = deskView.undoUntil(work.clock.now())
  await work.db
    .insertInto('content.pending_decisions')
    .values({
      decision_id: decisionId,
      subject_kind: subject.kind,
      subject_id: subject.id,
      body: body ?? null,
      due_at: dueAt,
    })
    .execute()
  await work.send(carryOut, {}, { startAfter: dueAt })
}
