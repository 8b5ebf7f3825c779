import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { changeStatus, type LockedStory, lockStory } from './change-status.ts'
import { storyReworded } from './facts.ts'
import type { StoryStatus } from './rules.ts'
import { saveVersion } from './save-version.ts'

export interface Revision {
  storyId: number
  title: string
  body: string
  /** What the new words call for before anything else. */
  concern: string | null
}

/** Where new words of the author's bring a story back to the queue. A published one stays public in its old words meanwhile. */
const waitsAgain: readonly StoryStatus[] = ['returned', 'held', 'approved', 'declined']

/**
 * An author changes their own story: the words become a new version, which waits to be read. What is public stays as it was
 * until then. @throws Refusal 409 for a story that was taken back, deleted or taken down
 */
export async function reviseStory(work: Work, { storyId, title, body, concern }: Revision): Promise<void> {
  const story = await lockStory(work, storyId)
  if (!mayRevise(story)) throw new Refusal('This story can no longer be changed.', 409)
  if (await isTheSame(work, story, { title, body })) return
  await saveVersion(work, { storyId, title, body, writtenBy: 'author' })
  if (concern)
    await work.db.updateTable('content.stories').set({ concern }).where('id', '=', storyId).execute()
  if (waitsAgain.includes(story.status)) await changeStatus(work, story, 'submitted')
  await work.audit({ actor: 'author', verb: 'wrote new words', subject: `story ${storyId}` })
  await work.tell(storyReworded, { storyId })
}

export function mayRevise({ status, withheld }: Pick<LockedStory, 'status' | 'withheld'>): boolean {
  return status !== 'withdrawn' && withheld !== 'deleted' && withheld !== 'taken down'
}

async function isTheSame(
  work: Work,
  story: LockedStory,
  words: { title: string; body: string },
): Promise<boolean> {
  const latest = await work.db
    .selectFrom('content.story_versions')
    .select(['title', 'body'])
    .where('id', '=', story.latest_version_id ?? 0)
    .executeTakeFirst()
  return latest?.title === words.title && latest.body === words.body
}
