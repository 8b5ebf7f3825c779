import type { StaffViewer } from '../platform/auth/index.ts'
import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { type StoryStatus, storyActs, storyRules } from '../stories/index.ts'
import { type Decision, standingDecision } from './decisions.queries.ts'
import { holdStory, Overtaken } from './open-story.ts'
import { recordDecision } from './record-decision.ts'
import { isSenior, type Verdict } from './rules.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** Where each decision leaves a story that is not public yet. */
const leaves: Partial<Record<Verdict, StoryStatus>> = {
  publish: 'approved',
  propose: 'returned',
  return: 'returned',
  hold: 'held',
  decline: 'declined',
}

interface Named {
  storyId: number
  decisionId: number
}

/** Takes a decision back within ten minutes, before its author has heard of it. The story waits in the queue again. */
export async function undoDecision(
  work: Work,
  { storyId, decisionId }: Named,
  by: StaffViewer,
): Promise<void> {
  const story = await holdStory(work, storyId, by)
  const standing = await standingDecision(work.db, { kind: 'story', id: storyId })
  const left = standing && leaves[standing.verdict]
  if (!standing || !left || standing.id !== decisionId) throw new Overtaken(t('nothingToUndo'))
  checkWhoAndWhen(work, standing, by)
  const isEdit = story.status === 'published' && story.latest_version_id !== story.published_version_id
  if (!isEdit && story.status !== left) throw new Overtaken(t('nothingToUndo'))
  if (!isEdit) await storyActs.changeStatus(work, story, 'submitted')
  await work.db
    .updateTable('content.moderation_decisions')
    .set({ undone_at: work.clock.now() })
    .where('id', '=', decisionId)
    .execute()
  await work.audit({
    actor: `account ${by.accountId}`,
    verb: 'undid',
    subject: `story ${storyId}`,
    details: { decision: decisionId },
  })
}

/** Only whoever decided, or a senior, and only for ten minutes. @throws Refusal (403, 409) */
export function checkWhoAndWhen(work: Work, decision: Decision, by: StaffViewer): void {
  if (!storyRules.mayStillUndo(decision.decidedAt, work.clock.now()))
    throw new Refusal(t('tooLateToUndo'), 409)
  if (decision.moderatorId !== by.accountId && !isSenior(by)) throw new Refusal(t('notYours'), 403)
}

/** Puts a story that is approved, returned or declined back into the queue, at any time before it is public. */
export async function takeBackStory(
  work: Work,
  { storyId, decisionId, note }: Named & { note: string },
  by: StaffViewer,
): Promise<void> {
  const story = await holdStory(work, storyId, by)
  const standing = await standingDecision(work.db, { kind: 'story', id: storyId })
  if ((standing?.id ?? 0) !== decisionId) throw new Overtaken(t('decidedMeanwhile'))
  if (!['approved', 'returned', 'declined'].includes(story.status))
    throw new Refusal(t('nothingToTakeBack'), 409)
  await storyActs.changeStatus(work, story, 'submitted')
  await recordDecision(work, {
    subject: { kind: 'story', id: storyId },
    verdict: 'take back',
    versionId: story.latest_version_id,
    privateNote: note,
    moderatorId: by.accountId,
  })
}
