import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { Work } from '../platform/work.ts'
import { changeStatus, lockStory } from './change-status.ts'
import { storyWithheld } from './facts.ts'
import { mayMove, type Withheld } from './rules.ts'

export { eraseDueStories } from './release-stories.ts'

/** What has been taken from view, by public id: enough to take it from view again in a copy that does not know yet. */
export interface EndedStory {
  publicId: string
  ending: Exclude<Withheld, null> | 'withdrawn'
  on: Day | null
  reason: string | null
}

/** Every story that its author or a moderator has taken from view, whatever became of its words. */
export async function endedStories(db: Db): Promise<EndedStory[]> {
  const rows = await db
    .selectFrom('content.stories')
    .select(['public_id', 'withheld', 'withheld_on', 'withheld_reason'])
    .where((eb) => eb.or([eb('withheld', 'is not', null), eb('status', '=', 'withdrawn')]))
    .orderBy('public_id')
    .execute()
  return rows.map(({ public_id, withheld, withheld_on, withheld_reason }) => ({
    publicId: public_id,
    ending: (withheld as Withheld) ?? 'withdrawn',
    on: withheld_on,
    reason: withheld_reason,
  }))
}

/**
 * Ends a story in a restored copy as it had ended before, with the day on which it did.
 * @returns false when the copy does not have it, or has it ended like that already
 */
export async function endAsBefore(work: Work, ended: EndedStory): Promise<boolean> {
  const found = await work.db
    .selectFrom('content.stories')
    .select('id')
    .where('public_id', '=', ended.publicId)
    .executeTakeFirst()
  if (!found) return false
  const story = await lockStory(work, found.id)
  if (ended.ending === 'withdrawn') {
    if (!mayMove(story.status, 'withdrawn')) return false
    await changeStatus(work, story, 'withdrawn')
  } else {
    if (story.withheld === ended.ending) return false
    await work.db
      .updateTable('content.stories')
      .set({ withheld: ended.ending, withheld_on: ended.on, withheld_reason: ended.reason })
      .where('id', '=', story.id)
      .execute()
    await work.tell(storyWithheld, { storyId: story.id, withheld: ended.ending })
  }
  await work.audit({
    actor: 'command line',
    verb: `${ended.ending} again after a restore`,
    subject: `story ${story.id}`,
  })
  return true
}
