import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { isModerator, type Viewer } from '../platform/auth/index.ts'
import type { Db } from '../platform/db/index.ts'
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

/** `isPublic` in SQL, for any statement that calls the story `story`. A test sees to it that no statement says the rule by itself. */
export const publicStory: RawBuilder<SqlBool> = sql`(story.status = 'published' and story.withheld is null)`

/** Approved by a moderator and not withheld, public or about to be: what a serious alert may speak of. Calls the story `story`. */
export const standingStory: RawBuilder<SqlBool> = sql`(story.status in ('approved', 'published') and story.withheld is null)`

/** Whether a story is public now, by its number. */
export async function isPublicNow(db: Db, storyId: number): Promise<boolean> {
  const found = db.selectFrom('content.stories as story').select('story.id').where('story.id', '=', storyId)
  return (await found.where(publicStory).executeTakeFirst()) !== undefined
}

/**
 * The id of a public story as a value in another room's statement, so that it can be asked together with the story itself. Of a
 * story that is not public it is null: nothing hangs on it.
 */
export function publicStoryId(publicId: string): RawBuilder<number> {
  return sql`(select id from content.stories story where story.public_id = ${publicId} and ${publicStory})`
}

/**
 * Whether a viewer may see a story now. Members of an organisation see what the public sees: nobody reads a story early
 * because it is about them. Authors see their own; moderators see all that is not erased; what is taken down is sealed
 * to all but senior moderators.
 */
export function canSee(viewer: Viewer, story: SeenStory): boolean {
  if (isPublic(story)) return true
  if (viewer.kind === 'author') return story.authorId === viewer.authorId && story.withheld !== 'taken down'
  if (!isModerator(viewer) || story.withheld === 'deleted') return false
  return story.withheld !== 'taken down' || viewer.platformRoles.includes('senior moderator')
}
