import { type HeardBy, heardBy } from '../../audience/index.ts'
import { type Day, dayOf } from '../../platform/clock/index.ts'
import type { App } from '../../platform/http/index.ts'
import { publicThread, type ThreadEntry } from '../../responses/index.ts'
import { uses } from '../../sharing/index.ts'
import { type PublicStory, publicLists, type Sought, storyVisibility } from '../../stories/index.ts'

/** Everything that the page of a story shows. */
export interface StoryView {
  story: PublicStory
  thread: ThreadEntry[]
  audience: HeardBy
  uses: uses.PublicUse[]
  today: Day
}

export type SoughtView = Exclude<Sought, { found: 'story' }> | { found: 'story'; view: StoryView }

/**
 * Composes the page of a story if it is public. All is asked at once, so that the page waits for the database once; what hangs
 * on the story is given only under a public one.
 */
export async function seekStoryView(app: App, publicId: string): Promise<SoughtView> {
  if (!publicLists.isPublicId(publicId)) return { found: 'nothing' }
  const storyId = storyVisibility.publicStoryId(publicId)
  const [sought, thread, audience, used] = await Promise.all([
    publicLists.seekPublicStory(app.read, publicId),
    publicThread(app.read, storyId),
    heardBy(app.read, storyId),
    uses.publicUses(app.read, storyId),
  ])
  if (sought.found !== 'story') return sought
  const today = dayOf(app.clock.now())
  return { found: 'story', view: { story: sought.story, thread, audience, uses: used, today } }
}
