import { type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import {
  type AuthorThread,
  MOST_LETTERS,
  relayOfAuthor,
  reportMessage,
  stops,
  writeBack,
} from '../../relay/index.ts'
import type { OwnStory } from '../../stories/index.ts'
import { type OwnHandler, type OwnVisit, pathOfStory, withStory } from './own-visit.tsx'
import { RelayPage } from './relay.page.tsx'
import { words } from './relay-words.ts'
import { doneWith } from './writing.tsx'

const pathOf = (story: OwnStory) => `${pathOfStory(story)}/messages`

export const showMessages: OwnHandler = withStory((visit, story) => relayPage(visit, story, null))

/** Writes back to one member, named by their first message. */
export const keepMessage: OwnHandler = withStory(async (visit, story) => {
  const thread = await threadIn(visit, story)
  if (!thread) return notFound()
  const t = visit.words(words)
  const rules = { required: t('missing'), max: MOST_LETTERS, tooLong: t('long', { max: MOST_LETTERS }) }
  const form = readForm(visit.body, { body: text(rules) })
  if (!form.ok) return relayPage(visit, story, { key: thread.key, form })
  const { body } = form.read
  const { accountId } = thread
  try {
    await visit.app.work((work) =>
      writeBack(work, { storyId: story.id, accountId, authorId: story.authorId, body }),
    )
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return relayPage(visit, story, { key: thread.key, form: withError(form, 'body', error.message) })
  }
  const after = doneWith(body, story, 'answered')
  return 'to' in after && String(after.to).includes('/help/') ? after : seeOther(pathOf(story))
})

/** Stops or starts one member, or, with the word "all", everybody. */
export const keepStop: OwnHandler = withStory(async (visit, story) => {
  const isAll = visit.params.message === 'all'
  const thread = isAll ? null : await threadIn(visit, story)
  if (!isAll && !thread) return notFound()
  const stop = { storyId: story.id, accountId: thread?.accountId ?? null }
  await visit.app.work((work) =>
    visit.body.again === 'yes' ? stops.startAgain(work, stop) : stops.stopRelay(work, stop, 'author'),
  )
  return seeOther(pathOf(story))
})

export const keepReport: OwnHandler = withStory(async (visit, story) => {
  const message = visit.params.message ?? ''
  await visit.app.work((work) => reportMessage(work, { message, storyId: story.id, by: 'author' }))
  return seeOther(pathOf(story))
})

async function threadIn(visit: OwnVisit, story: OwnStory): Promise<AuthorThread | undefined> {
  const { threads } = await relayOfAuthor(visit.app.db, story.id)
  return threads.find(({ key }) => key === visit.params.message)
}

async function relayPage(
  visit: OwnVisit,
  story: OwnStory,
  wrong: { key: string; form: FormState } | null,
): Promise<Answer> {
  const relay = await relayOfAuthor(visit.app.db, story.id)
  const formOf = (key: string) => (wrong?.key === key ? wrong.form : filledForm())
  return page(<RelayPage path={pathOfStory(story)} relay={relay} formOf={formOf} />, {
    status: wrong ? 422 : 200,
  })
}
