import { type HeardBy, heardBy } from '../../audience/index.ts'
import { type Day, dayOf } from '../../platform/clock/index.ts'
import type { App } from '../../platform/http/index.ts'
import { type PublicReply, publicThread, type PublicResponse as Response } from '../../responses/index.ts'
import { profiles } from '../../staff/index.ts'
import type { PublicStory } from '../../stories/index.ts'

export type PublicResponse = Omit<Response, 'photoOf'> & { photo: string | null }

/** Everything that the page of a story shows. */
export interface StoryView {
  story: PublicStory
  thread: (PublicResponse | PublicReply)[]
  audience: HeardBy
  today: Day
}

/** Composes the page of a story that was found to be public. */
export async function storyView(app: App, story: PublicStory): Promise<StoryView> {
  const [thread, audience] = await Promise.all([
    publicThread(app.read, story.id),
    heardBy(app.read, story.id),
  ])
  const responders = thread.flatMap((entry) =>
    entry.kind === 'response' && entry.photoOf ? [entry.photoOf] : [],
  )
  const photos =
    responders.length > 0 ? await profiles.photoPaths(app.read, responders) : new Map<number, string>()
  return {
    story,
    audience,
    today: dayOf(app.clock.now()),
    thread: thread.map((entry) => (entry.kind === 'response' ? withPhoto(entry, photos) : entry)),
  }
}

function withPhoto({ photoOf, ...response }: Response, photos: Map<number, string>): PublicResponse {
  return { ...response, photo: photos.get(photoOf) ?? null }
}
