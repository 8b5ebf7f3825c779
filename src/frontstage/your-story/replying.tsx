import { createHash } from 'node:crypto'
import { choice, type FormState, filledForm, readForm, text } from '../../platform/forms/index.ts'
import { type Answer, notFound, page } from '../../platform/http/index.ts'
import { randomToken } from '../../platform/keys/index.ts'
import {
  ownReplies,
  type PublicResponse,
  responseRules,
  sayIfItHelped,
  sendReply,
  writing,
} from '../../responses/index.ts'
import type { OwnStory } from '../../stories/index.ts'
import { responseUnder } from './own-story-view.ts'
import { type OwnHandler, type OwnVisit, pathOfStory, withStory } from './own-visit.tsx'
import { words } from './words.ts'
import { ReplyPage } from './writing.page.tsx'
import { done, doneWith } from './writing.tsx'

/** What a reply is written to: an answer, or a reply of the author's own that came back. */
interface Writing {
  story: OwnStory
  action: string
  response: PublicResponse | null
}

export const showReply: OwnHandler = withStory(async (visit, story) => {
  const known = await responseUnder(visit.app, story, visit.params.response ?? '')
  return known ? replyPage(writingTo(visit, story, known.response), freshForm('')) : notFound()
})

export const keepReply: OwnHandler = withStory(async (visit, story) => {
  const known = await responseUnder(visit.app, story, visit.params.response ?? '')
  if (!known) return notFound()
  return send(visit, writingTo(visit, story, known.response), { responseId: known.id })
})

/** A reply that a moderator gave back is written once more, beginning with the words that are there. */
export const showReplyAgain: OwnHandler = withStory(async (visit, story) => {
  const returned = await returnedReply(visit, story)
  return returned ? replyPage(writingTo(visit, story, null), freshForm(returned.body)) : notFound()
})

export const keepReplyAgain: OwnHandler = withStory(async (visit, story) => {
  const returned = await returnedReply(visit, story)
  if (!returned) return notFound()
  return send(visit, writingTo(visit, story, null), { responseId: null, insteadOf: returned.id })
})

/** One press: did it help? */
export const keepHelped: OwnHandler = withStory(async (visit, story) => {
  const known = await responseUnder(visit.app, story, visit.params.response ?? '')
  const form = readForm(visit.body, { helped: choice(['yes', 'partly', 'no'], '') })
  if (!known || !form.ok) return notFound()
  const { helped } = form.read
  await visit.app.work((work) =>
    sayIfItHelped(work, { responseId: known.id, authorId: story.authorId, helped }),
  )
  return done(story, 'helped')
})

/** One press: the conversation that went elsewhere is settled. */
export const keepSettled: OwnHandler = withStory(async (visit, story) => {
  const known = await responseUnder(visit.app, story, visit.params.response ?? '')
  if (!known) return notFound()
  const settled = { responseId: known.id, authorId: story.authorId }
  await visit.app.work((work) => writing.settleOffStage(work, settled))
  return done(story, 'helped')
})

async function send(
  visit: OwnVisit,
  writing: Writing,
  to: { responseId: number | null; insteadOf?: number },
): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    key: text({ max: 100 }),
    body: text({ required: t('replyMissing'), max: responseRules.limits.reply, tooLong: t('tooLong') }),
  })
  if (!form.ok) return replyPage(writing, form)
  const formKey = createHash('sha256').update(`${writing.story.publicId} ${form.read.key}`).digest()
  await visit.app.work((work) =>
    sendReply(work, { storyId: writing.story.id, body: form.read.body, formKey, ...to }),
  )
  return doneWith(form.read.body, writing.story, 'sent')
}

function replyPage({ story, action, response }: Writing, form: FormState): Answer {
  const status = Object.keys(form.errors).length > 0 ? 422 : 200
  return page(<ReplyPage story={story} action={action} response={response} form={form} />, { status })
}

/** A form with a key of its own, so that sending it twice makes one reply. */
function freshForm(body: string): FormState {
  return filledForm({ key: randomToken(), body })
}

function writingTo(visit: OwnVisit, story: OwnStory, response: PublicResponse | null): Writing {
  const way = response ? `reply/${response.publicId}` : `reply-again/${visit.params.reply}`
  return { story, action: `${pathOfStory(story)}/${way}`, response }
}

async function returnedReply(visit: OwnVisit, story: OwnStory) {
  const replies = await ownReplies(visit.app.db, story.id)
  return replies.find(({ publicId, status }) => publicId === visit.params.reply && status === 'returned')
}
