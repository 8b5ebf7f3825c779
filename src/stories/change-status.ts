import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { storyApproved } from './facts.ts'
import { checkMove, releaseTime, type StoryStatus } from './rules.ts'

/** The story as an action needs it, held against everybody else until the transaction ends. */
export type LockedStory = Awaited<ReturnType<typeof lockStory>>

/** @throws Refusal (404) when there is no such story */
export async function lockStory(work: Work, storyId: number) {
  const story = await work.db
    .selectFrom('content.stories')
    .selectAll()
    .where('id', '=', storyId)
    .forUpdate()
    .executeTakeFirst()
  if (!story) throw new Refusal('There is no such story.', 404)
  return story
}

/** Moves a story along the table of moves. Approving sets the release; anything else empties it. @throws Refusal when there is no such move */
export async function changeStatus(work: Work, story: LockedStory, to: StoryStatus): Promise<void> {
  checkMove(story.status, to)
  await work.db
    .updateTable('content.stories')
    .set({
      status: to,
      release_at: to === 'approved' ? releaseTime(work.clock.now(), story.delay_days) : null,
      returned_on: to === 'returned' ? work.today : null,
    })
    .where('id', '=', story.id)
    .execute()
  if (to === 'approved') await work.tell(storyApproved, { storyId: story.id })
}
