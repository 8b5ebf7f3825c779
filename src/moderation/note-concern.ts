import { type Listener, on } from '../platform/facts/index.ts'
import { storyCare, storyFacts } from '../stories/index.ts'
import { findConcerns } from './reading-aids/index.ts'

/** Puts a story first in the queue as it comes in, when its words may speak of danger (R8). */
export const noteConcern: Listener = on(storyFacts.storySubmitted, async (work, { storyId }) => {
  const words = await work.db
    .selectFrom('content.stories as story')
    .innerJoin('content.story_versions as version', 'version.id', 'story.latest_version_id')
    .select(['version.title', 'version.body'])
    .where('story.id', '=', storyId)
    .executeTakeFirstOrThrow()
  const concern = findConcerns(`${words.title}\n${words.body}`)[0]
  if (concern) await storyCare.markConcern(work, storyId, concern.kind)
})
