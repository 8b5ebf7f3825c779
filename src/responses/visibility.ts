import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely'
import { isModerator, type Viewer } from '../platform/auth/index.ts'
import type { DB } from '../platform/db/index.ts'
import { type SeenStory, storyVisibility } from '../stories/index.ts'
import type { ReplyStatus, ResponseStatus } from './rules.ts'

/** As much of a response as deciding who may see it takes. */
export interface SeenResponse {
  status: ResponseStatus
  accountId: number
}

/**
 * Whether a viewer may see a response to a story. The public sees what is published, under a story that it may see; the
 * writer sees their own, moderators see what waits for them. Nobody else sees a draft, and nothing outlives its story.
 * `responsesVisibleTo` says the same in SQL, and the two are tested against each other.
 */
export function canSeeResponse(viewer: Viewer, response: SeenResponse, story: SeenStory): boolean {
  if (response.status === 'deleted' || !storyVisibility.canSee(viewer, story)) return false
  if (response.status === 'published') return true
  if (viewer.kind === 'staff' && viewer.accountId === response.accountId) return true
  return isModerator(viewer) && response.status !== 'draft'
}

type Responses = ExpressionBuilder<DB, 'content.responses'>

/** The SQL twin of `canSeeResponse`, for a query over `content.responses`. */
export function responsesVisibleTo(
  viewer: Viewer,
): (eb: Responses) => ExpressionWrapper<DB, 'content.responses', SqlBool> {
  return (eb) => {
    const status = 'content.responses.status' as const
    const shown = [eb(status, '=', 'published')]
    if (viewer.kind === 'staff') shown.push(eb('content.responses.account_id', '=', viewer.accountId))
    if (isModerator(viewer)) shown.push(eb(status, '<>', 'draft'))
    const story = eb
      .selectFrom('content.stories')
      .select('content.stories.id')
      .whereRef('content.stories.id', '=', 'content.responses.story_id')
      .where(storyVisibility.visibleTo(viewer))
    return eb.and([eb(status, '<>', 'deleted'), eb.or(shown), eb.exists(story)])
  }
}

/** Whether a viewer may see an author's reply: the public what is published, the author all of theirs, moderators what came in. */
export function canSeeReply(viewer: Viewer, status: ReplyStatus, story: SeenStory): boolean {
  if (!storyVisibility.canSee(viewer, story)) return false
  if (status === 'published') return true
  if (viewer.kind === 'author') return story.authorId === viewer.authorId
  return isModerator(viewer) && status !== 'withdrawn'
}

type Replies = ExpressionBuilder<DB, 'content.replies'>

/** The SQL twin of `canSeeReply`, for a query over `content.replies`. */
export function repliesVisibleTo(
  viewer: Viewer,
): (eb: Replies) => ExpressionWrapper<DB, 'content.replies', SqlBool> {
  return (eb) => {
    const status = 'content.replies.status' as const
    const story = eb
      .selectFrom('content.stories')
      .select('content.stories.id')
      .whereRef('content.stories.id', '=', 'content.replies.story_id')
      .where(storyVisibility.visibleTo(viewer))
    const shown = [eb(status, '=', 'published')]
    if (viewer.kind === 'author')
      shown.push(eb.exists(story.where('content.stories.author_id', '=', viewer.authorId)))
    if (isModerator(viewer)) shown.push(eb(status, '<>', 'withdrawn'))
    return eb.and([eb.or(shown), eb.exists(story)])
  }
}
