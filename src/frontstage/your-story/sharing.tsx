import { choice, type FormState, filledForm, readForm, withError } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { answerRequest, takeConsentBack } from '../../sharing/index.ts'
import type { OwnStory } from '../../stories/index.ts'
import { requestsOf } from './own-story-view.ts'
import { type OwnHandler, type OwnVisit, pathOfStory, withStory } from './own-visit.tsx'
import { SharingPage } from './sharing.page.tsx'

export const showSharing: OwnHandler = withStory((visit, story) => sharingPage(visit, story, filledForm()))

/** The author's yes or no. */
export const keepAnswerToRequest: OwnHandler = withStory((visit, story) => {
  const form = readForm(visit.body, { answer: choice(['yes', 'no'], '') })
  if (!form.ok) return notFound()
  const { answer } = form.read
  return tryTo(visit, story, (work) => answerRequest(work, { ...ownRequest(visit, story), answer }))
})

export const keepTakingBack: OwnHandler = withStory((visit, story) =>
  tryTo(visit, story, (work) => takeConsentBack(work, ownRequest(visit, story))),
)

function ownRequest(visit: OwnVisit, story: OwnStory) {
  return { request: visit.params.request ?? '', storyId: story.id, authorId: story.authorId }
}

/** What was answered or taken back meanwhile is shown as it stands now, with the sentence. */
async function tryTo(visit: OwnVisit, story: OwnStory, act: (work: Work) => Promise<void>): Promise<Answer> {
  try {
    await visit.app.work(act)
    return seeOther(`${pathOfStory(story)}/sharing`)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.status === 404) return notFound()
    return sharingPage(visit, story, withError(filledForm(), 'form', error.message))
  }
}

async function sharingPage({ app }: OwnVisit, story: OwnStory, form: FormState): Promise<Answer> {
  const requests = await requestsOf(app, story)
  return page(<SharingPage path={pathOfStory(story)} requests={requests} form={form} />, {
    status: Object.keys(form.errors).length > 0 ? 409 : 200,
  })
}
