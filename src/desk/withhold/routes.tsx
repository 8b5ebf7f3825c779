import { acts, deskView, reasons } from '../../moderation/index.ts'
import { choice, type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, get, page, post, type Route, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { storyVisibility } from '../../stories/index.ts'
import { isAnswer, openReview, type Review } from '../review/open-review.tsx'
import { TakeDownPage } from './take-down.page.tsx'
import { UnpublishPage } from './unpublish.page.tsx'
import { words } from './words.ts'

const moderator = { for: 'moderator' } as const

export const routes: readonly Route[] = [
  get('/desk/stories/:id/unpublish', moderator, (visit) => show(visit, 'view')),
  post('/desk/stories/:id/unpublish', moderator, (visit) => ask(visit, 'view')),
  post('/desk/stories/:id/unpublish/confirm', moderator, (visit) =>
    act(visit, {
      matter: 'view',
      does: (work, storyId) => acts.confirmUnpublish(work, storyId, visit.staff),
    }),
  ),
  post('/desk/stories/:id/show-again', moderator, (visit) => actWithNote(visit, 'view', acts.showAgain)),
  get('/desk/stories/:id/takedown', moderator, (visit) => show(visit, 'take-down')),
  post('/desk/stories/:id/takedown', moderator, (visit) => ask(visit, 'take-down')),
  post('/desk/stories/:id/takedown/confirm', moderator, (visit) =>
    act(visit, {
      matter: 'take-down',
      does: (work, storyId) => acts.confirmTakeDown(work, storyId, visit.staff),
    }),
  ),
  post('/desk/stories/:id/takedown/refuse', moderator, (visit) =>
    actWithNote(visit, 'take-down', acts.refuseTakeDown),
  ),
]

type Matter = 'view' | 'take-down'

async function show(visit: Visit, matter: Matter): Promise<Answer> {
  const review = await openReview(visit)
  if (isAnswer(review)) return review
  return canBeWithheld(review)
    ? pageOf(visit, { matter, review })
    : seeOther(`/desk/stories/${review.story.id}`)
}

function canBeWithheld({ story }: Review): boolean {
  return storyVisibility.isPublic(story) || (story.status === 'published' && story.withheld === 'unpublished')
}

interface Shown {
  matter: Matter
  review: Review
  form?: FormState
  status?: number
}

function pageOf({ staff }: Visit, { matter, review, form, status = 200 }: Shown): Answer {
  const asked = deskView.standingIn(review.story.decisions, matter)
  const props = { review, asked, viewerId: staff.accountId, form }
  return page(matter === 'view' ? <UnpublishPage {...props} /> : <TakeDownPage {...props} />, { status })
}

/** The first moderator's part: a reason for the public and a note for the second. */
async function ask(visit: Visit, matter: Matter): Promise<Answer> {
  const review = await openReview(visit)
  if (isAnswer(review)) return review
  const t = visit.words(words)
  const form = readForm(visit.body, {
    reason: choice(reasons.withholdReasons, t('reasonMissing')),
    note: text({ required: t('noteMissing'), max: 4000, tooLong: t('noteTooLong') }),
  })
  if (!form.ok) return pageOf(visit, { matter, review, form, status: 422 })
  const first = matter === 'view' ? acts.unpublishStory : acts.askTakeDown
  return act(visit, {
    matter,
    form,
    does: (work, storyId) => first(work, { storyId, ...form.read }, visit.staff),
  })
}

/** An act with a note for other moderators, which may stay empty. */
async function actWithNote(visit: Visit, matter: Matter, does: typeof acts.showAgain): Promise<Answer> {
  const review = await openReview(visit)
  if (isAnswer(review)) return review
  const form = readForm(visit.body, { note: text({ max: 4000, tooLong: visit.words(words)('noteTooLong') }) })
  if (!form.ok) return pageOf(visit, { matter, review, form, status: 422 })
  return act(visit, {
    matter,
    form,
    does: (work, storyId) => does(work, { storyId, note: form.read.note }, visit.staff),
  })
}

interface Act {
  matter: Matter
  does: (work: Work, storyId: number) => Promise<void>
  form?: FormState
}

/** Acts and goes on; a refusal comes back on the page as the story stands now. */
async function act(visit: Visit, { matter, does, form = filledForm() }: Act): Promise<Answer> {
  const review = await openReview(visit)
  if (isAnswer(review)) return review
  try {
    await visit.app.work((work) => does(work, review.story.id))
    return seeOther(matter === 'take-down' ? '/desk' : `/desk/stories/${review.story.id}/unpublish`)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const now = await openReview(visit)
    if (isAnswer(now)) return now
    return pageOf(visit, {
      matter,
      review: now,
      form: withError(form, 'form', error.message),
      status: error.status,
    })
  }
}
