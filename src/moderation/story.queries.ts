import type { Db } from '../platform/db/index.ts'

/** One saved text of a story. */
export interface StoryVersion {
  id: number
  number: number
  title: string
  body: string
  writtenBy: 'author' | 'moderator'
  moderatorName: string | null
  moderatorId: number | null
  reason: string
  changesMeaning: boolean
  savedOn: string
}

/** Every version of a story's words, the first one first. */
export async function versionsOf(db: Db, storyId: number): Promise<StoryVersion[]> {
  const rows = await db
    .selectFrom('content.story_versions as version')
    .leftJoin('staff.accounts as account', 'account.id', 'version.moderator_id')
    .select([
      'version.id',
      'version.number',
      'version.title',
      'version.body',
      'version.written_by',
      'version.moderator_id',
      'version.reason',
      'version.changes_meaning',
      'version.saved_on',
      'account.name',
    ])
    .where('version.story_id', '=', storyId)
    .orderBy('version.number')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    title: row.title,
    body: row.body,
    writtenBy: row.written_by,
    moderatorName: row.name,
    moderatorId: row.moderator_id,
    reason: row.reason,
    changesMeaning: row.changes_meaning,
    savedOn: row.saved_on,
  }))
}

/** The versions up to the one that is in use: going back to the author's words leaves later ones on record only. */
export function upToLatest(versions: readonly StoryVersion[], latestId: number | null): StoryVersion[] {
  const at = versions.findIndex(({ id }) => id === latestId)
  return at < 0 ? [] : versions.slice(0, at + 1)
}

/** The organisations that a story names services of. */
export async function organisationsOf(db: Db, storyId: number): Promise<number[]> {
  return (await organisationsOfStories(db, [storyId])).get(storyId) ?? []
}

/** The services that a story names, in the order of their numbers. */
export async function serviceIdsOf(db: Db, storyId: number): Promise<number[]> {
  const rows = await db
    .selectFrom('content.story_services')
    .select('service_id')
    .where('story_id', '=', storyId)
    .orderBy('service_id')
    .execute()
  return rows.map(({ service_id }) => service_id)
}

/** The organisations of several stories at once. */
export async function organisationsOfStories(
  db: Db,
  storyIds: readonly number[],
): Promise<Map<number, number[]>> {
  const found = new Map<number, number[]>()
  if (storyIds.length === 0) return found
  const rows = await db
    .selectFrom('content.story_services as link')
    .innerJoin('content.services as service', 'service.id', 'link.service_id')
    .select(['link.story_id', 'service.organisation_id'])
    .distinct()
    .where('link.story_id', 'in', storyIds)
    .execute()
  for (const { story_id, organisation_id } of rows)
    found.set(story_id, [...(found.get(story_id) ?? []), organisation_id])
  return found
}
