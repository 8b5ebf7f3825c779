import { authorSignIn } from '../../authors/index.ts'
import { type Answer, get, notFound, page, post, type Route, type Visit } from '../../platform/http/index.ts'
import { type OwnStory, ownStories } from '../../stories/index.ts'
import { EndedPage } from './enter.page.tsx'

/** An author who has come in, with everybody they have shown to be: one, or all that their address reaches. */
export interface OwnVisit extends Visit {
  authorId: string
  authorIds: string[]
}

export type OwnHandler = (visit: OwnVisit) => Promise<Answer> | Answer
type StoryHandler = (visit: OwnVisit, story: OwnStory) => Promise<Answer> | Answer

/** A page for a signed-in author; anybody else is led to the door. */
export function ownGet(path: string, handle: OwnHandler): Route {
  return get(path, { for: 'author' }, async (visit) => {
    const own = await asOwn(visit)
    return own ? handle(own) : notFound()
  })
}

/** A form of a signed-in author's. Whoever's two hours are over gets their words back with the way to go on. */
export function ownPost(path: string, handle: OwnHandler): Route {
  return post(path, { for: 'public' }, async (visit) => {
    const own = await asOwn(visit)
    return own ? handle(own) : page(<EndedPage action={visit.path} typed={visit.body} />, { status: 403 })
  })
}

/** Hands a page the author's own story, or says that there is none. */
export function withStory(handle: StoryHandler): OwnHandler {
  return async (visit) => {
    const stories = await ownStories.storiesOf(visit.app.db, visit.authorIds)
    const story = stories.find(({ publicId }) => publicId === visit.params.id)
    return story ? handle(visit, story) : notFound()
  }
}

/** The visit as its author's own; null for somebody who has not come in. */
export async function asOwn(visit: Visit): Promise<OwnVisit | null> {
  const { viewer } = visit
  if (viewer.kind !== 'author') return null
  const authorIds = await authorSignIn.authorsWithin(visit.app, visit.tokens.author, viewer.authorId)
  return Object.assign(visit, { authorId: viewer.authorId, authorIds })
}

export function pathOfStory(story: Pick<OwnStory, 'publicId'>): string {
  return `/your-story/stories/${story.publicId}`
}
