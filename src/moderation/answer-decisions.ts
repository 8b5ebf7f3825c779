import type { StaffViewer } from '../platform/auth/index.ts'
import { say } from '../platform/i18n/index.ts'
import type { Actor, Work } from '../platform/work.ts'
import { decisionsOn, type Subject, standingIn } from './decisions.queries.ts'
import { Overtaken } from './open-story.ts'
import { checkWhoAndWhen } from './undo-decision.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

interface Named {
  subject: Subject
  decisionId: number
}

/**
 * Puts on record that a moderator took back a decision about an answer within ten minutes. It moves nothing: the caller
 * does that in the same act. @throws Refusal (403, 409) when somebody else decided, or when the ten minutes are over
 */
export async function undoAnswerDecision(work: Work, named: Named, by: StaffViewer): Promise<void> {
  const standing = standingIn(await decisionsOn(work.db, named.subject), 'words')
  if (standing?.id !== named.decisionId) throw new Overtaken(t('nothingToUndo'))
  checkWhoAndWhen(work, standing, by)
  await markUndone(work, named, `account ${by.accountId}`)
}

/** The same, where nobody took it back: the words have changed, or the story is not public any more. */
export function lapseDecision(work: Work, named: Named): Promise<void> {
  return markUndone(work, named, 'system')
}

async function markUndone(work: Work, { subject, decisionId }: Named, actor: Actor): Promise<void> {
  await work.db
    .updateTable('content.moderation_decisions')
    .set({ undone_at: work.clock.now() })
    .where('id', '=', decisionId)
    .execute()
  await work.audit({
    actor,
    verb: 'undid',
    subject: `${subject.kind} ${subject.id}`,
    details: { decision: decisionId },
  })
}

/** Puts on record that a decision is carried out and that those whom it concerns are told. */
export async function noteTold(work: Work, decisionId: number): Promise<void> {
  await work.db
    .updateTable('content.moderation_decisions')
    .set({ told_at: work.clock.now() })
    .where('id', '=', decisionId)
    .execute()
}
