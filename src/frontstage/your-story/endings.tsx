import { authorContact, authorErasure } from '../../authors/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { authorEndings, type OwnStory } from '../../stories/index.ts'
import { EndingPage, ForgetPage, ForgottenPage, StopPage, StoppedPage } from './endings.page.tsx'
import { type OwnHandler, pathOfStory, withStory } from './own-visit.tsx'
import { type Ending, endingsOf } from './standing.ts'
import { done } from './writing.tsx'

const acts = {
  hide: { act: authorEndings.hideStory, done: 'hidden' },
  show: { act: authorEndings.showStoryAgain, done: 'shown' },
  undo: { act: authorEndings.showStoryAgain, done: 'shown' },
  withdraw: { act: authorEndings.withdrawStory, done: 'withdrawn' },
  delete: { act: authorEndings.deleteStory, done: 'deleted' },
} as const

/** A page that says exactly what an ending does, and then its button. One that is over leads back to the story. */
export function showEnding(ending: Ending): OwnHandler {
  return withStory((visit, story) =>
    isOpen(visit, story, ending)
      ? page(<EndingPage ending={ending} back={pathOfStory(story)} />)
      : seeOther(pathOfStory(story)),
  )
}

export function keepEnding(ending: Ending): OwnHandler {
  return withStory(async (visit, story) => {
    if (!isOpen(visit, story, ending)) return seeOther(pathOfStory(story))
    await visit.app.work((work) => acts[ending].act(work, story.id))
    return done(story, acts[ending].done)
  })
}

function isOpen(visit: Visit, story: OwnStory, ending: Ending): boolean {
  return endingsOf(story, dayOf(visit.app.clock.now())).includes(ending)
}

export const showForget: OwnHandler = () => page(<ForgetPage />)

/** Everybody whom this session has proved to be is forgotten, and the browser with them. */
export const keepForget: OwnHandler = async (visit) => {
  await visit.app.work(async (work) => {
    for (const authorId of visit.authorIds) await authorErasure.forgetAuthor(work, authorId)
  })
  visit.setCookie({ name: 'author', value: null, clearSite: true })
  return seeOther('/your-story/forgotten')
}

export function showForgotten(): Answer {
  return page(<ForgottenPage />)
}

/** From a mail: a button, and nothing changes before it is pressed. */
export function showStop(visit: Visit): Answer {
  return page(<StopPage token={visit.params.token ?? ''} />)
}

/** From the button, or from a mail program on its own (RFC 8058). */
export async function stop(visit: Visit): Promise<Answer> {
  const stopped = await visit.app.work((work) => authorContact.stopMails(work, visit.params.token ?? ''))
  return page(<StoppedPage stopped={stopped} />, { status: stopped ? 200 : 404 })
}
