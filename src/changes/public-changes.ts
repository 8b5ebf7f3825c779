import { sql } from 'kysely'
import { type Db, placeByDay, sayPlaceByDay } from '../platform/db/index.ts'
import { storyVisibility } from '../stories/index.ts'

/** A change as the public reads it, with the story that it came from. */
export interface PublicChange {
  publicId: string
  kind: 'planned' | 'made' | 'cannot'
  what: string
  who: string
  due: string
  because: string
  toldOn: string
  storyId: string
  storyTitle: string
  organisation: { code: string; name: string }
}

export interface ChangeSearch {
  kind?: PublicChange['kind'] | undefined
  organisationId?: number | undefined
  serviceId?: number | undefined
  limit?: number
  after?: string | undefined
}

/** Changes of public stories, newest first, keyset-paged by day and public id. */
export async function publicChanges(
  db: Db,
  search: ChangeSearch,
): Promise<{ changes: PublicChange[]; next: string | null }> {
  const { kind, organisationId, serviceId, limit = 20 } = search
  const after = placeByDay(search.after)
  const { rows } = await sql<PublicChange>`
    select change.public_id as "publicId", change.kind, change.what, change.who, change.due, change.because, change.told_on as "toldOn",
      story.public_id as "storyId", version.title as "storyTitle",
      json_build_object('code', organisation.code, 'name', organisation.name) as organisation
    from content.changes change
      join content.stories story on story.id = change.story_id and ${storyVisibility.publicStory}
      join content.story_versions version on version.id = story.published_version_id
      join content.organisations organisation on organisation.id = change.organisation_id
    where change.withdrawn_at is null
      ${kind ? sql`and change.kind = ${kind}` : sql``}
      ${organisationId !== undefined ? sql`and change.organisation_id = ${organisationId}` : sql``}
      ${serviceId !== undefined ? sql`and exists (select from content.story_services link where link.story_id = story.id and link.service_id = ${serviceId})` : sql``}
      ${after ? sql`and (change.told_on, change.public_id) < (${after.day}::date, ${after.publicId})` : sql``}
    order by change.told_on desc, change.public_id desc
    limit ${sql.lit(limit + 1)}`.execute(db)
  const changes = rows.slice(0, limit)
  const last = changes.at(-1)
  const next =
    rows.length > limit && last ? sayPlaceByDay({ day: last.toldOn, publicId: last.publicId }) : null
  return { changes, next }
}
