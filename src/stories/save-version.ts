import type { Work } from '../platform/work.ts'

export interface NewVersion {
  storyId: number
  title: string
  body: string
  writtenBy: 'author' | 'moderator'
  moderatorId?: number
  /** Why a moderator changed the words; the author reads it. */
  reason?: string
  changesMeaning?: boolean
}

/** Adds a version of a story's words. Earlier versions are never overwritten. @returns the version's id */
export async function saveVersion(work: Work, version: NewVersion): Promise<number> {
  const { number } = await work.db
    .selectFrom('content.story_versions')
    .select((eb) => eb.fn.coalesce(eb.fn.max('number'), eb.lit(0)).as('number'))
    .where('story_id', '=', version.storyId)
    .executeTakeFirstOrThrow()
  const { id } = await work.db
    .insertInto('content.story_versions')
    .values({
      story_id: version.storyId,
      number: Number(number) + 1,
      title: version.title,
      body: version.body,
      written_by: version.writtenBy,
      moderator_id: version.moderatorId ?? null,
      reason: version.reason ?? '',
      changes_meaning: version.changesMeaning ?? false,
      saved_on: work.today,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await work.db
    .updateTable('content.stories')
    .set({ latest_version_id: id })
    .where('id', '=', version.storyId)
    .execute()
  return id
}
