import { signupsUnder, takePart, withdraw } from '../../invitations/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { MOST_LETTERS, relayOfAuthor } from '../../relay/index.ts'
import type { PublicResponse } from '../../responses/index.ts'
import type { OwnStory } from '../../stories/index.ts'
import { responseUnder } from './own-story-view.ts'
import { type OwnHandler, type OwnVisit, pathOfStory, withStory } from './own-visit.tsx'
import { TakingPartPage } from './taking-part.page.tsx'
import { words } from './taking-part-words.ts'
import { doneWith } from './writing.tsx'

/** An answer that invites, under the author's own story. */
interface Inviting {
  story: OwnStory
  id: number
  response: PublicResponse
}

export const showTakingPart: OwnHandler = withInvitation((visit, inviting) =>
  takingPartPage(visit, inviting, filledForm()),
)

/** The author would like to come; with a message by the relay, if they write one. */
export const keepTakingPart: OwnHandler = withInvitation(async (visit, inviting) => {
  const t = visit.words(words)
  const rules = { max: MOST_LETTERS, tooLong: t('long', { max: MOST_LETTERS }) }
  const form = readForm(visit.body, { message: text(rules) })
  if (!form.ok) return takingPartPage(visit, inviting, form)
  const { message } = form.read
  const { allStopped } = await relayOfAuthor(visit.app.db, inviting.story.id)
  if (message !== '' && allStopped)
    return takingPartPage(visit, inviting, withError(form, 'message', t('stopped')))
  const refused = await tryTo(visit, { inviting, form }, (work) =>
    takePart(work, { ...whose(inviting), message }),
  )
  if (refused) return refused
  const after = doneWith(message, inviting.story, 'answered')
  return 'to' in after && String(after.to).includes('/help/') ? after : seeOther(pathOf(inviting))
})

export const keepNotComing: OwnHandler = withInvitation(async (visit, inviting) => {
  const act = (work: Work) => withdraw(work, whose(inviting))
  return (await tryTo(visit, { inviting, form: filledForm() }, act)) ?? seeOther(pathOf(inviting))
})

function withInvitation(
  handle: (visit: OwnVisit, inviting: Inviting) => Answer | Promise<Answer>,
): OwnHandler {
  return withStory(async (visit, story) => {
    const known = await responseUnder(visit.app, story, visit.params.response ?? '')
    return known?.response.invitation ? handle(visit, { story, ...known }) : notFound()
  })
}

function whose({ story, id }: Inviting) {
  return { storyId: story.id, responseId: id, authorId: story.authorId }
}

/** @returns null when it was done; otherwise the page with the sentence that says why not */
async function tryTo(
  visit: OwnVisit,
  { inviting, form }: { inviting: Inviting; form: FormState },
  act: (work: Work) => Promise<void>,
): Promise<Answer | null> {
  try {
    await visit.app.work(act)
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.status === 404) return notFound()
    return takingPartPage(visit, inviting, withError(form, 'message', error.message))
  }
}

async function takingPartPage({ app }: OwnVisit, inviting: Inviting, form: FormState): Promise<Answer> {
  const { story, response } = inviting
  const signups = await signupsUnder(app.db, story.id)
  const view = {
    path: pathOfStory(story),
    response,
    signedOn: signups.get(response.publicId) ?? null,
    today: dayOf(app.clock.now()),
  }
  return page(<TakingPartPage view={view} form={form} />, {
    status: Object.keys(form.errors).length > 0 ? 422 : 200,
  })
}

function pathOf({ story, response }: Inviting): string {
  return `${pathOfStory(story)}/take-part/${response.publicId}`
}
