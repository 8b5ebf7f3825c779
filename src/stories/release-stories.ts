import { sql } from 'kysely'
import { job, whenever } from '../platform/jobs/index.ts'
import { runWork, type Work, type WorkGround } from '../platform/work.ts'
import { lockStory } from './change-status.ts'
import { storyReleased, storyRevised } from './facts.ts'
import { checkMove, isDueForErasure } from './rules.ts'

/** Makes approved stories public, every quarter-hour, all at once. */
export const releaseStories = job<Record<string, never>>('stories.release', { retryLimit: 3 })
/** Erases the words of stories that their authors deleted. */
export const eraseDeleted = job<Record<string, never>>('stories.erase', { retryLimit: 3 })

export const releaseStoriesJob = whenever<WorkGround, Record<string, never>>(
  releaseStories,
  { process: 'worker', cron: '*/15 * * * *' },
  async (ground) => {
    for (const storyId of await dueStories(ground))
      await runWork(ground, (work) => releaseStory(work, storyId))
  },
)

export const eraseDeletedJob = whenever<WorkGround, Record<string, never>>(
  eraseDeleted,
  { process: 'worker', cron: '7 3 * * *' },
  (ground) => runWork(ground, eraseDueStories),
)

async function dueStories({ db, clock }: WorkGround): Promise<number[]> {
  const due = await db
    .selectFrom('content.stories')
    .select('id')
    .where('status', '=', 'approved')
    // A story that its author has deleted meanwhile is not released, so that nobody is told of it.
    .where('withheld', 'is', null)
    .where('release_at', '<=', clock.now())
    .orderBy('id')
    .execute()
  return due.map(({ id }) => id)
}

/** Makes one approved story public now, with the day and never the hour. */
export async function releaseStory(work: Work, storyId: number): Promise<void> {
  const story = await lockStory(work, storyId)
  if (story.status !== 'approved' || story.withheld !== null) return
  checkMove(story.status, 'published')
  await work.db
    .updateTable('content.stories')
    .set({ status: 'published', published_on: work.today, release_at: null })
    .where('id', '=', storyId)
    .execute()
  await showVersion(work, storyId)
  await work.audit({ actor: 'system', verb: 'released', subject: `story ${storyId}` })
  await work.tell(storyReleased, { storyId })
}

/** Puts approved new words in place of the words that are public. */
export async function releaseRevision(work: Work, storyId: number): Promise<void> {
  await showVersion(work, storyId)
  await work.tell(storyRevised, { storyId })
}

/** Makes the latest version the public one and lets search find its words. */
async function showVersion(work: Work, storyId: number): Promise<void> {
  await sql`
    update content.stories as story
    set published_version_id = version.id,
        edited_for_privacy = story.edited_for_privacy or version.written_by = 'moderator',
        search_words = setweight(to_tsvector('english', version.title), 'A') || to_tsvector('english', version.body)
    from content.story_versions as version
    where story.id = ${storyId} and version.id = story.latest_version_id`.execute(work.db)
}

/** Erases every story whose author deleted it more than 24 hours ago. */
export async function eraseDueStories(work: Work): Promise<void> {
  const deleted = await work.db
    .selectFrom('content.stories')
    .select(['id', 'withheld_on'])
    .where('withheld', '=', 'deleted')
    .where('latest_version_id', 'is not', null)
    .execute()
  for (const { id, withheld_on } of deleted) {
    if (withheld_on && isDueForErasure(withheld_on, work.today)) await eraseStory(work, id)
  }
}

/** Erasure is its own audited act: every version's words go, the tombstone (day, services, reason) stays. */
async function eraseStory(work: Work, storyId: number): Promise<void> {
  await work.db
    .updateTable('content.stories')
    .set({
      latest_version_id: null,
      published_version_id: null,
      author_id: null,
      screen_name: '',
      purpose: '',
      suggested: null,
      unlisted_service: '',
      search_words: '',
    })
    .where('id', '=', storyId)
    .execute()
  await work.db
    .updateTable('content.story_versions')
    .set({ title: '', body: '', reason: '', erased: true })
    .where('story_id', '=', storyId)
    .execute()
  await work.audit({ actor: 'system', verb: 'erased', subject: `story ${storyId}` })
}
