import { type Listener, on } from '../platform/facts/index.ts'
import type { Work } from '../platform/work.ts'
import { storyCare, storyFacts } from '../stories/index.ts'
import { type ConcernKind, findConcerns } from './reading-aids/index.ts'
import { concernKinds } from './reading-aids/safeguarding/concern.ts'
import { raiseAlert } from './safeguarding/raise-alert.ts'

/** A story comes in, or its author writes other words: see `noteConcern`. */
export const concernListeners: readonly Listener[] = [
  on(storyFacts.storySubmitted, (work, { storyId }) => noteConcern(work, storyId, { isNew: true })),
  on(storyFacts.storyReworded, (work, { storyId }) => noteConcern(work, storyId, { isNew: false })),
]

/**
 * Puts a story first in the queue the moment its words come in, when they may speak of danger, and calls whoever is on duty
 * (R8). What the author typed beside the story counts too: the telling has put it into the story's own concern.
 */
async function noteConcern(work: Work, storyId: number, { isNew }: { isNew: boolean }): Promise<void> {
  const story = await work.db
    .selectFrom('content.stories as story')
    .innerJoin('content.story_versions as version', 'version.id', 'story.latest_version_id')
    .select(['version.title', 'version.body', 'story.concern', 'story.imported_from'])
    .where('story.id', '=', storyId)
    .executeTakeFirstOrThrow()
  // Part by part, as the marks on the page are found: what raises an alert is what a moderator is shown.
  const found = [story.title, story.body].flatMap((part) => findConcerns(part).map(({ kind }) => kind))
  const beside = isNew ? concernKinds.find((kind) => kind === story.concern) : undefined
  const kinds = [...new Set([...found, ...(beside ? [beside] : [])])]
  const [first] = kinds
  if (first === undefined) return
  await storyCare.markConcern(work, storyId, first)
  // A story from elsewhere was read there, often years ago: it goes to the top of the queue and calls nobody at night.
  if (story.imported_from === null) await raiseAlert(work, { storyId, kinds, raisedBy: null })
}

/** The same for what an author says to the moderators or in the thread: the words wait in the queue by themselves. */
export async function noteConcernIn(work: Work, storyId: number, text: string): Promise<void> {
  const kinds: ConcernKind[] = findConcerns(text).map(({ kind }) => kind)
  if (kinds.length > 0) await raiseAlert(work, { storyId, kinds, raisedBy: null })
}
