import { sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'
import { storyVisibility } from '../stories/index.ts'

/** A change that an organisation said it plans, and about which the same story has no later word of it. */
export interface OpenPromise {
  storyPublicId: string
  storyTitle: string
  what: string
  who: string
  due: string
  toldOn: string
}

/** What organisations have promised and not yet told the outcome of, oldest first. */
export async function openPromises(db: Db, organisationIds: number[], limit: number): Promise<OpenPromise[]> {
  if (organisationIds.length === 0) return []
  const { rows } = await sql<OpenPromise>`
    select story.public_id as "storyPublicId", version.title as "storyTitle", promise.what, promise.who, promise.due, promise.told_on as "toldOn"
    from content.changes promise
      join content.stories story on story.id = promise.story_id and ${storyVisibility.publicStory}
      join content.story_versions version on version.id = story.published_version_id
    where promise.kind = 'planned' and promise.withdrawn_at is null and promise.organisation_id = any(${organisationIds})
      and not exists (select from content.changes later where later.story_id = promise.story_id and later.id > promise.id
        and later.organisation_id = promise.organisation_id and later.kind <> 'planned' and later.withdrawn_at is null)
    order by promise.told_on, promise.id
    limit ${limit}`.execute(db)
  return rows
}
