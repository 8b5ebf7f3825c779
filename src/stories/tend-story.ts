import { sql } from 'kysely'
import type { Day } from '../platform/clock/index.ts'
import type { Work } from '../platform/work.ts'
import { servicesCorrected } from './facts.ts'
import type { ToldTag } from './tell-story.ts'

/** Keeps how critical the gravest statement of a story is, 0 to 5; staff see it, the public never does. */
export async function setCriticality(work: Work, storyId: number, criticality: number): Promise<void> {
  await work.db.updateTable('content.stories').set({ criticality }).where('id', '=', storyId).execute()
}

/** Puts a story first in the queue because somebody may be in danger; null takes the mark away. */
export async function markConcern(work: Work, storyId: number, concern: string | null): Promise<void> {
  await work.db.updateTable('content.stories').set({ concern }).where('id', '=', storyId).execute()
}

/** Gives a story another screen name, where the chosen one says who its author is. */
export async function changeScreenName(work: Work, storyId: number, screenName: string): Promise<void> {
  await work.db
    .updateTable('content.stories')
    .set({ screen_name: screenName })
    .where('id', '=', storyId)
    .execute()
}

/** Goes back to words that are there already, such as the author's own. No version is lost. */
export async function goBackToVersion(work: Work, storyId: number, versionId: number): Promise<void> {
  await work.db
    .updateTable('content.stories')
    .set({ latest_version_id: versionId })
    .where('id', '=', storyId)
    .execute()
}

/** Adds a moderator's tag. The author's own tags are never touched. */
export async function addTag(work: Work, storyId: number, tag: ToldTag): Promise<void> {
  await work.db
    .insertInto('content.story_tags')
    .values({ story_id: storyId, ...tag, given_by: 'moderator' })
    .onConflict((on) => on.doNothing())
    .execute()
}

export async function removeTag(work: Work, storyId: number, { kind, tag }: ToldTag): Promise<void> {
  await work.db
    .deleteFrom('content.story_tags')
    .where('story_id', '=', storyId)
    .where('kind', '=', kind)
    .where('tag', '=', tag)
    .where('given_by', '=', 'moderator')
    .execute()
}

export async function addService(work: Work, storyId: number, serviceId: number): Promise<void> {
  await work.db
    .insertInto('content.story_services')
    .values({ story_id: storyId, service_id: serviceId })
    .onConflict((on) => on.doNothing())
    .execute()
}

export async function removeService(work: Work, storyId: number, serviceId: number): Promise<void> {
  await work.db
    .deleteFrom('content.story_services')
    .where('story_id', '=', storyId)
    .where('service_id', '=', serviceId)
    .execute()
}

/** Says in public that the services of a story were put right, and tells it. */
export async function servicesPutRight(
  work: Work,
  storyId: number,
  change: { added: number | null; removed: number | null },
): Promise<void> {
  await work.db
    .updateTable('content.stories')
    .set({ services_corrected_on: work.today })
    .where('id', '=', storyId)
    .execute()
  await work.tell(servicesCorrected, { storyId, ...change })
}

/** Takes away the author's own words for a place, once the place itself has been found. */
export async function placeFound(work: Work, storyId: number): Promise<void> {
  await work.db
    .updateTable('content.stories')
    .set({ unlisted_service: '' })
    .where('id', '=', storyId)
    .execute()
}

/** Gives an imported story the day on which it was first told and published elsewhere. */
export async function dateImported(work: Work, storyId: number, day: Day): Promise<void> {
  await work.db
    .updateTable('content.stories')
    .set({
      submitted_on: day,
      published_on: sql<string>`case when published_on is null then null else ${day}::date end`,
    })
    .where('id', '=', storyId)
    .where('imported_from', 'is not', null)
    .execute()
}
