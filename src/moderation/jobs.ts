import { addDays, dayOf } from '../platform/clock/index.ts'
import { job, whenever } from '../platform/jobs/index.ts'
import { runWork, type Work, type WorkGround } from '../platform/work.ts'
import { authorEndings, storyActs, storyVisibility } from '../stories/index.ts'
import { standingDecision } from './decisions.queries.ts'
import { storyDeclined } from './facts.ts'
import { recordDecision } from './record-decision.ts'
import { confirmUntil, daysToAnswer, undoUntil } from './rules.ts'

export { tellAuthorJob } from './tell-author.ts'

/** Puts approved new words before the public, every quarter-hour. */
export const releaseEdits = job<Record<string, never>>('moderation.release-edits', { retryLimit: 3 })
/** Declines stories whose authors have not answered for 30 days. */
export const declineUnanswered = job<Record<string, never>>('moderation.decline-unanswered', {
  retryLimit: 3,
})
/** Puts un-published stories back that no second moderator confirmed within 24 hours. */
export const endUnconfirmed = job<Record<string, never>>('moderation.end-unconfirmed', { retryLimit: 3 })

export const releaseEditsJob = whenever<WorkGround, Record<string, never>>(
  releaseEdits,
  { process: 'worker', cron: '*/15 * * * *' },
  async (ground) => {
    const edited = await ground.db
      .selectFrom('content.stories as story')
      .select('id')
      .where(storyVisibility.publicStory)
      .whereRef('latest_version_id', '<>', 'published_version_id')
      .execute()
    for (const { id } of edited) await runWork(ground, (work) => releaseEdit(work, id))
  },
)

async function releaseEdit(work: Work, storyId: number): Promise<void> {
  const story = await storyActs.lockStory(work, storyId)
  const standing = await standingDecision(work.db, { kind: 'story', id: storyId })
  if (standing?.verdict !== 'publish' || standing.versionId !== story.latest_version_id) return
  if (story.withheld !== null || undoUntil(standing.decidedAt) > work.clock.now()) return
  await storyActs.releaseRevision(work, storyId)
  await work.audit({ actor: 'system', verb: 'released new words', subject: `story ${storyId}` })
}

export const declineUnansweredJob = whenever<WorkGround, Record<string, never>>(
  declineUnanswered,
  { process: 'worker', cron: '23 4 * * *' },
  async (ground) => {
    const silent = await ground.db
      .selectFrom('content.stories')
      .select('id')
      .where('status', '=', 'returned')
      .where('returned_on', '<=', lastDayToAnswer(ground))
      .execute()
    for (const { id } of silent) await runWork(ground, (work) => declineIfSilent(work, id))
  },
)

/** A story that went back on this day or earlier has had its days. */
function lastDayToAnswer({ clock }: Pick<WorkGround, 'clock'>): string {
  return addDays(dayOf(clock.now()), -daysToAnswer)
}

async function declineIfSilent(work: Work, storyId: number): Promise<void> {
  const story = await storyActs.lockStory(work, storyId)
  if (story.status !== 'returned' || (story.returned_on ?? work.today) > lastDayToAnswer(work)) return
  await storyActs.changeStatus(work, story, 'declined')
  await recordDecision(work, {
    subject: { kind: 'story', id: storyId },
    verdict: 'decline',
    versionId: story.latest_version_id,
    reasonCode: 'no answer',
    moderatorId: null,
  })
  await work.tell(storyDeclined, { storyId })
}

export const endUnconfirmedJob = whenever<WorkGround, Record<string, never>>(
  endUnconfirmed,
  { process: 'worker', cron: '*/15 * * * *' },
  async (ground) => {
    const unpublished = await ground.db
      .selectFrom('content.stories')
      .select('id')
      .where('withheld', '=', 'unpublished')
      .execute()
    for (const { id } of unpublished) await runWork(ground, (work) => showIfUnconfirmed(work, id))
  },
)

async function showIfUnconfirmed(work: Work, storyId: number): Promise<void> {
  const story = await storyActs.lockStory(work, storyId)
  const standing = await standingDecision(work.db, { kind: 'story', id: storyId }, 'view')
  const isDue = standing?.verdict === 'unpublish' && confirmUntil(standing.decidedAt) <= work.clock.now()
  if (story.withheld !== 'unpublished' || !isDue) return
  await authorEndings.liftWithholding(work, storyId, 'system')
  await recordDecision(work, {
    subject: { kind: 'story', id: storyId },
    verdict: 'show again',
    versionId: story.published_version_id,
    moderatorId: null,
  })
}
