import type { RoomStory } from '../../audience/index.ts'
import { type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { MOST_LETTERS, relayInRoom, reportMessage, sendToAuthor } from '../../relay/index.ts'
import { cast } from '../../staff/index.ts'
import { enterRoom, instead } from '../story-room/enter-room.ts'
import { RelayPage } from './relay.page.tsx'
import { words } from './words.ts'

export async function showRelay(visit: Visit): Promise<Answer> {
  return inRelay(visit, (story) => relayPage(visit, story, filledForm()))
}

export async function send(visit: Visit): Promise<Answer> {
  return inRelay(visit, async (story, organisationId) => {
    const t = visit.words(words)
    const rules = { required: t('missing'), max: MOST_LETTERS, tooLong: t('long', { max: MOST_LETTERS }) }
    const form = readForm(visit.body, { body: text(rules) })
    if (!form.ok) return relayPage(visit, story, form)
    const message = {
      storyId: story.id,
      accountId: visit.staff.accountId,
      organisationId,
      body: form.read.body,
    }
    try {
      await visit.app.work((work) => sendToAuthor(work, message))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return relayPage(visit, story, withError(form, 'body', error.message))
    }
    return seeOther(pathOf(story))
  })
}

export async function report(visit: Visit): Promise<Answer> {
  return inRelay(visit, async (story) => {
    const message = visit.params.message ?? ''
    const { messages } = await relayInRoom(visit.app.db, {
      storyId: story.id,
      accountId: visit.staff.accountId,
    })
    if (!messages.some(({ publicId }) => publicId === message)) return notFound()
    await visit.app.work((work) => reportMessage(work, { message, storyId: story.id, by: 'staff' }))
    return seeOther(pathOf(story))
  })
}

/** The relay is for those who may answer the story, each with a conversation of their own. */
async function inRelay(
  visit: Visit,
  act: (story: RoomStory, organisationId: number) => Promise<Answer>,
): Promise<Answer> {
  const entered = await enterRoom(visit)
  if (entered.kind !== 'story') return instead(entered)
  const [organisationId] = cast.answersFor(visit.staff, entered.story.services)
  return organisationId === undefined ? notFound() : act(entered.story, organisationId)
}

async function relayPage(visit: Visit, story: RoomStory, form: FormState): Promise<Answer> {
  const pair = { storyId: story.id, accountId: visit.staff.accountId }
  const relay = await relayInRoom(visit.app.db, pair)
  return page(<RelayPage viewer={visit.staff} story={story} relay={relay} form={form} />, {
    status: Object.keys(form.errors).length > 0 ? 422 : 200,
  })
}

function pathOf({ publicId }: RoomStory): string {
  return `/backstage/stories/${publicId}/relay`
}
