import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely'
import type { Viewer } from '../platform/auth/index.ts'
import type { DB } from '../platform/db/index.ts'
import { type SeenStory, storyVisibility } from '../stories/index.ts'

/** Whether a viewer may see a change: it stands, and its story may be seen. `changesVisibleTo` says the same in SQL. */
export function canSeeChange(
  viewer: Viewer,
  change: { withdrawnAt: Date | null },
  story: SeenStory,
): boolean {
  return change.withdrawnAt === null && storyVisibility.canSee(viewer, story)
}

type Changes = ExpressionBuilder<DB, 'content.changes'>

/** The SQL twin of `canSeeChange`, for a query over `content.changes`. */
export function changesVisibleTo(
  viewer: Viewer,
): (eb: Changes) => ExpressionWrapper<DB, 'content.changes', SqlBool> {
  return (eb) => {
    const story = eb
      .selectFrom('content.stories')
      .select('content.stories.id')
      .whereRef('content.stories.id', '=', 'content.changes.story_id')
      .where(storyVisibility.visibleTo(viewer))
    return eb.and([eb('content.changes.withdrawn_at', 'is', null), eb.exists(story)])
  }
}
