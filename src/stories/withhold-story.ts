import { Refusal } from '../platform/refusal.ts'
import type { Actor, Work } from '../platform/work.ts'
import { changeStatus, type LockedStory, lockStory } from './change-status.ts'
import { storyShownAgain, storyWithheld } from './facts.ts'
import type { Withheld } from './rules.ts'
import { isDueForErasure } from './rules.ts'

/** An author hides a published story: the words are kept, the page says so, and it can be undone at any time. */
export async function hideStory(work: Work, storyId: number): Promise<void> {
  const story = await lockStory(work, storyId)
  if (story.status !== 'published' || story.withheld !== null)
    throw new Refusal('Only a story that is public can be hidden.', 409)
  await withhold(work, story, { withheld: 'hidden', actor: 'author' })
}

/** An author deletes a story: gone from view at once, erased after 24 hours, until then it can be undone. */
export async function deleteStory(work: Work, storyId: number): Promise<void> {
  const story = await lockStory(work, storyId)
  if (story.withheld === 'deleted') return
  if (story.withheld === 'taken down')
    throw new Refusal('This story has been taken down and its words are sealed.', 409)
  await withhold(work, story, { withheld: 'deleted', actor: 'author' })
}

/** Undoes hiding, or deleting while the words are still there. */
export async function showStoryAgain(work: Work, storyId: number): Promise<void> {
  const story = await lockStory(work, storyId)
  const undoable = story.withheld === 'hidden' || (story.withheld === 'deleted' && !isErased(story, work))
  if (!undoable) throw new Refusal('This can no longer be undone.', 409)
  await liftWithholding(work, storyId, 'author')
}

/** Puts a withheld story back before the public. Who may do so is for the caller to know. */
export async function liftWithholding(work: Work, storyId: number, actor: Actor): Promise<void> {
  await work.db
    .updateTable('content.stories')
    .set({ withheld: null, withheld_on: null, withheld_reason: null })
    .where('id', '=', storyId)
    .execute()
  await work.audit({ actor, verb: 'showed again', subject: `story ${storyId}` })
  await work.tell(storyShownAgain, { storyId })
}

/** An author takes a story back before it was published. */
export async function withdrawStory(work: Work, storyId: number): Promise<void> {
  const story = await lockStory(work, storyId)
  await changeStatus(work, story, 'withdrawn')
  await work.audit({ actor: 'author', verb: 'withdrew', subject: `story ${storyId}` })
}

export interface Withholding {
  withheld: Exclude<Withheld, null>
  actor: Actor
  /** The class of reason that the public page may give. */
  reason?: string
}

/** Takes a story from public view and leaves the trace that its ending calls for. */
export async function withhold(
  work: Work,
  story: LockedStory,
  { withheld, actor, reason }: Withholding,
): Promise<void> {
  await work.db
    .updateTable('content.stories')
    .set({ withheld, withheld_on: work.today, withheld_reason: reason ?? null })
    .where('id', '=', story.id)
    .execute()
  await work.audit({
    actor,
    verb: withheld,
    subject: `story ${story.id}`,
    ...(reason ? { details: { reason } } : {}),
  })
  await work.tell(storyWithheld, { storyId: story.id, withheld })
}

function isErased(story: LockedStory, work: Work): boolean {
  return (
    story.latest_version_id === null ||
    (story.withheld_on !== null && isDueForErasure(story.withheld_on, work.today))
  )
}
