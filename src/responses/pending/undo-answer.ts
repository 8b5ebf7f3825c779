import { acts } from '../../moderation/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import { say } from '../../platform/i18n/index.ts'
import type { Work } from '../../platform/work.ts'
import { storyActs } from '../../stories/index.ts'
import { words } from '../words.ts'
import { type AnswerSubject, storyOf, takePending } from './queries.ts'

const t = say(words, 'en-GB')

/**
 * Takes a decision back within ten minutes, before anybody has heard of it: the answer waits in the queue again.
 * @throws Overtaken (409) when it is carried out or undone already, Refusal (403) when somebody else decided
 */
export async function undoAnswer(
  work: Work,
  { subject, decisionId }: { subject: AnswerSubject; decisionId: number },
  by: StaffViewer,
): Promise<void> {
  await storyActs.lockStory(work, await storyOf(work, subject))
  const pending = await takePending(work, subject)
  if (pending?.decisionId !== decisionId) throw new acts.Overtaken(t('nothingToUndo'))
  await acts.undoAnswerDecision(work, { subject, decisionId }, by)
}
