import { signupsUnder } from '../../invitations/index.ts'
import { type AuthorView, authorSide, type QueueAge, queueAge } from '../../moderation/index.ts'
import { type Day, dayOf } from '../../platform/clock/index.ts'
import type { App } from '../../platform/http/index.ts'
import {
  findResponse,
  type OwnReply,
  ownReplies,
  type PublicResponse,
  publicThread,
} from '../../responses/index.ts'
import { requestsAbout, type SharingRequest } from '../../sharing/index.ts'
import { type OwnStory, storyVisibility } from '../../stories/index.ts'
import { disagreementsOn } from './disagreements.ts'

/** Everything that an author's own page shows of one story. */
export interface OwnStoryView {
  story: OwnStory
  moderation: AuthorView | null
  queue: QueueAge
  responses: PublicResponse[]
  replies: OwnReply[]
  /** Who asked to use the story elsewhere. */
  requests: SharingRequest[]
  /** To which answers they said that they would like to come: public ids, each with the day. */
  signups: ReadonlyMap<string, Day>
  disagreements: Awaited<ReturnType<typeof disagreementsOn>>
  today: Day
}

export async function ownStoryView(app: App, story: OwnStory): Promise<OwnStoryView> {
  const today = dayOf(app.clock.now())
  const [moderation, queue, responses, replies, requests, signups, disagreements] = await Promise.all([
    authorSide.authorView(app.db, story.id),
    queueAge(app.db, today),
    storyVisibility.isPublic(story) ? responsesTo(app, story) : [],
    ownReplies(app.db, story.id),
    requestsOf(app, story),
    signupsUnder(app.db, story.id),
    disagreementsOn(app.db, story.id),
  ])
  return { story, moderation, queue, responses, replies, requests, signups, disagreements, today }
}

async function responsesTo(app: App, story: OwnStory): Promise<PublicResponse[]> {
  const thread = await publicThread(app.db, story.id)
  return thread.filter((entry) => entry.kind === 'response')
}

/** Who asked to use a story elsewhere; while it is not public there is nothing to answer. */
export async function requestsOf(app: App, story: OwnStory): Promise<SharingRequest[]> {
  return storyVisibility.isPublic(story)
    ? requestsAbout(app.db, { storyId: story.id, organisationIds: 'all' })
    : []
}

/** A response under this story by its public id, or null. */
export async function responseUnder(
  app: App,
  story: OwnStory,
  publicId: string,
): Promise<{ id: number; response: PublicResponse } | null> {
  const known = await findResponse(app.db, publicId)
  if (!known || known.storyId !== story.id || !storyVisibility.isPublic(story)) return null
  const response = (await responsesTo(app, story)).find((one) => one.publicId === publicId)
  return response ? { id: known.id, response } : null
}
