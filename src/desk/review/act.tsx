import { acts, type deskView } from '../../moderation/index.ts'
import { type FormState, filledForm, withError } from '../../platform/forms/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { isAnswer, openReview, type Review } from './open-review.tsx'
import { ReviewPage, type ReviewPageProps } from './review.page.tsx'

type Extra = Pick<ReviewPageProps, 'form' | 'overtaken'> & { status?: number }

/** The review page as the story stands now. */
export function reviewPage(
  { app, staff }: Visit,
  review: Review,
  { status = 200, ...extra }: Extra = {},
): Answer {
  const isSenior = staff.platformRoles.includes('senior moderator')
  return page(
    <ReviewPage
      review={review}
      viewerId={staff.accountId}
      isSenior={isSenior}
      now={app.clock.now()}
      {...extra}
    />,
    { status },
  )
}

interface Attempt {
  act: (work: Work) => Promise<unknown>
  /** Where to go when it worked. */
  next: string
  seen?: acts.Seen
  form?: FormState
}

/**
 * Tries an act on a story. When it is refused, the page comes back as the story stands now, with the sentence and with
 * everything that was typed.
 */
export async function attempt(
  visit: Visit,
  { act, next, seen, form = filledForm() }: Attempt,
): Promise<Answer> {
  try {
    await visit.app.work(act)
    return seeOther(next)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const review = await openReview(visit)
    if (isAnswer(review)) return review
    if (!(error instanceof acts.Overtaken))
      return reviewPage(visit, review, { form: withError(form, 'form', error.message), status: error.status })
    const overtaken = { sentence: error.message, seen: versionSeen(review, seen) }
    return reviewPage(visit, review, { form, overtaken, status: 409 })
  }
}

function versionSeen({ story }: Review, seen: acts.Seen | undefined): deskView.StoryVersion | null {
  return story.versions.find(({ id }) => id === seen?.versionId) ?? null
}
