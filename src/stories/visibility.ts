import { type ExpressionBuilder, type ExpressionWrapper, type RawBuilder, type SqlBool, sql } from 'kysely'
import { isModerator, type Viewer } from '../platform/auth/index.ts'
import type { DB } from '../platform/db/index.ts'
import type { StoryStatus, Withheld } from './rules.ts'

/** As much of a story as deciding who may see it takes. */
export interface SeenStory {
  status: StoryStatus
  withheld: Withheld
  authorId: string | null
}

/** A story is public if and only if it is published and not withheld. */
export function isPublic(story: Pick<SeenStory, 'status' | 'withheld'>): boolean {
  return story.status === 'published' && story.withheld === null
}

/**
 * The id of a public story as a value in another room's statement, so that it can be asked together with the story itself. Of a
 * story that is not public it is null: nothing hangs on it.
 */
export function publicStoryId(publicId: string): RawBuilder<number> {
  return sql`(select id from content.stories where public_id = ${publicId} and status = 'published' and withheld is null)`
}

/**
 * Whether a viewer may see a story now. Members of an organisation see what the public sees: nobody reads a story early
 * because it is about them. Authors see their own; moderators see all that is not erased; what is taken down is sealed
 * to all but senior moderators. `visibleTo` says the same in SQL, and the two are tested against each other.
 */
export function canSee(viewer: Viewer, story: SeenStory): boolean {
  if (isPublic(story)) return true
  if (viewer.kind === 'author') return story.authorId === viewer.authorId && story.withheld !== 'taken down'
  if (!isModerator(viewer) || story.withheld === 'deleted') return false
  return story.withheld !== 'taken down' || viewer.platformRoles.includes('senior moderator')
}

type Stories = ExpressionBuilder<DB, 'content.stories'>

/** The SQL twin of `canSee`, for `.where(visibleTo(viewer))` on a query over `content.stories`. */
export function visibleTo(
  viewer: Viewer,
): (eb: Stories) => ExpressionWrapper<DB, 'content.stories', SqlBool> {
  return (eb) => {
    const open = eb.and([
      eb('content.stories.status', '=', 'published'),
      eb('content.stories.withheld', 'is', null),
    ])
    if (viewer.kind === 'author') return eb.or([open, ownUnsealed(eb, viewer.authorId)])
    if (!isModerator(viewer)) return open
    const closed = viewer.platformRoles.includes('senior moderator')
      ? (['deleted'] as const)
      : (['deleted', 'taken down'] as const)
    return eb.or([
      open,
      eb('content.stories.withheld', 'is', null),
      eb('content.stories.withheld', 'not in', closed),
    ])
  }
}

function ownUnsealed(eb: Stories, authorId: string) {
  const unsealed = eb.or([
    eb('content.stories.withheld', 'is', null),
    eb('content.stories.withheld', '<>', 'taken down'),
  ])
  return eb.and([eb('content.stories.author_id', '=', authorId), unsealed])
}
