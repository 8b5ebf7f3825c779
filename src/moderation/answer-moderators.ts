import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { type LockedStory, storyActs } from '../stories/index.ts'
import { type Decision, standingDecision } from './decisions.queries.ts'
import { noteConcernIn } from './note-concern.ts'
import { recordDecision } from './record-decision.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/**
 * The author's yes to the words that the moderators propose: the story is approved, or the public words are changed at once.
 * Whose story it is has been checked by the caller. @throws Refusal 409 when nothing is proposed now
 */
export async function acceptEdit(work: Work, storyId: number): Promise<void> {
  const story = await storyActs.lockStory(work, storyId)
  const standing = await standingDecision(work.db, { kind: 'story', id: storyId })
  const isProposed = standing?.verdict === 'propose' && standing.versionId === story.latest_version_id
  if (!isProposed || !['returned', 'published'].includes(story.status))
    throw new Refusal(t('nothingProposed'), 409)
  await recordDecision(work, {
    subject: { kind: 'story', id: storyId },
    verdict: 'accept',
    versionId: story.latest_version_id,
    moderatorId: null,
  })
  if (story.status === 'published') await storyActs.releaseRevision(work, storyId)
  else await storyActs.changeStatus(work, story, 'approved')
}

/**
 * What the author says to a decision: a question answered, a refusal of an edit, or coming back after the story was declined.
 * It waits in the queue again. @throws Refusal 409 when nobody waits for an answer, 422 when it is empty
 */
export async function answerModerators(
  work: Work,
  { storyId, body }: { storyId: number; body: string },
): Promise<void> {
  const story = await storyActs.lockStory(work, storyId)
  const standing = await standingDecision(work.db, { kind: 'story', id: storyId })
  if (!standing || !mayAnswer(story, standing)) throw new Refusal(t('nothingAsked'), 409)
  await work.db
    .insertInto('content.moderation_messages')
    .values({ story_id: storyId, body, sent_on: work.today, decision_id: standing.id })
    .execute()
  if (story.status !== 'published') await storyActs.changeStatus(work, story, 'submitted')
  await work.audit({ actor: 'author', verb: 'answered', subject: `story ${storyId}` })
  await noteConcernIn(work, storyId, body)
}

/** Whether a message from the author would be read as the answer to a decision. */
export function mayAnswer(
  story: Pick<LockedStory, 'status' | 'withheld' | 'latest_version_id' | 'published_version_id'>,
  standing: Pick<Decision, 'verdict' | 'versionId' | 'reasonCode'>,
): boolean {
  if (story.status === 'returned' || story.status === 'declined') return true
  if (story.status === 'held') return standing.reasonCode === 'question'
  const isEdit = story.status === 'published' && story.latest_version_id !== story.published_version_id
  return isEdit && standing.versionId === story.latest_version_id && standing.verdict !== 'publish'
}
