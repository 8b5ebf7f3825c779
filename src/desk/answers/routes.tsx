import { acts, reasons } from '../../moderation/index.ts'
import { choice, type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import {
  get,
  notFound,
  type Answer as Page,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { checking } from '../../responses/index.ts'
import { storyRules } from '../../stories/index.ts'
import { readMarks } from '../marks/read-marks.ts'
import { words as markWords } from '../marks/words.ts'
import { AnswerPage, ClosedAnswerPage } from './answer.page.tsx'
import {
  type AnswerDecision,
  declineAnswer,
  publishAnswer,
  returnAnswer,
  takeBackAnswer,
  undoAnswer,
} from './decide-answer.ts'
import { type AnswerKind, type AnswerReview, openAnswer } from './open-answer.ts'
import { words } from './words.ts'

const moderator = { for: 'moderator' } as const

/** What may be decided about an answer that waits, and about one that was public before anybody read it. */
export const routes: readonly Route[] = [
  ...waitingRoutes(),
  post('/desk/responses/:id/stays', moderator, (visit) =>
    withAnswer(visit, 'response', (review) =>
      attempt(visit, { review, form: filledForm() }, (work) =>
        checking.trust.readAfter(work, review.answer.id, visit.staff),
      ),
    ),
  ),
  post('/desk/responses/:id/take-back', moderator, (visit) =>
    withAnswer(visit, 'response', (review) => takeBack(visit, review)),
  ),
]

function waitingRoutes(): Route[] {
  return (['response', 'reply'] as const).flatMap((kind) => {
    const path = kind === 'response' ? '/desk/responses/:id' : '/desk/replies/:id'
    return [
      get(path, moderator, (visit) => withAnswer(visit, kind, (review) => pageOf(visit, { review }))),
      post(`${path}/publish`, moderator, (visit) =>
        withAnswer(visit, kind, (review) => publish(visit, review)),
      ),
      post(`${path}/return`, moderator, (visit) =>
        withAnswer(visit, kind, (review) => giveBack(visit, review)),
      ),
      post(`${path}/decline`, moderator, (visit) =>
        withAnswer(visit, kind, (review) => decline(visit, review)),
      ),
      post(`${path}/undo`, moderator, (visit) => withAnswer(visit, kind, (review) => undo(visit, review))),
    ]
  })
}

async function withAnswer(
  visit: Visit,
  kind: AnswerKind,
  show: (review: AnswerReview) => Page | Promise<Page>,
): Promise<Page> {
  const review = await openAnswer(visit, kind)
  if (review === null) return notFound()
  return review === 'closed' ? page(<ClosedAnswerPage />, { status: 403 }) : show(review)
}

interface Shown {
  review: AnswerReview
  form?: FormState
  overtaken?: string
  status?: number
}

function pageOf({ staff, app }: Visit, { status = 200, ...shown }: Shown): Page {
  return page(<AnswerPage viewer={staff} now={app.clock.now()} {...shown} />, { status })
}

function publish(visit: Visit, review: AnswerReview): Promise<Page> | Page {
  const t = visit.words(words)
  const isReply = review.answer.kind === 'reply'
  const tooLong = t('replyBodyMissing')
  const form = readForm(visit.body, {
    body: text({ max: storyRules.limits.body, tooLong, ...(isReply ? { required: tooLong } : {}) }),
  })
  const marked = readMarks(visit.body, review.marks, visit.words(markWords)).form
  const typed = {
    ...form,
    values: { ...form.values, ...marked.values },
    errors: { ...form.errors, ...marked.errors },
  }
  if (!form.ok || Object.keys(typed.errors).length > 0)
    return pageOf(visit, { review, form: typed, status: 422 })
  return attempt(visit, { review, form: typed }, (work, decision) =>
    publishAnswer(work, decision, { form: visit.body, body: form.read.body }),
  )
}

function giveBack(visit: Visit, review: AnswerReview): Promise<Page> | Page {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    returnNote: text({ required: t('returnNoteMissing'), max: 4000, tooLong: t('noteTooLong') }),
  })
  if (!form.ok) return pageOf(visit, { review, form, status: 422 })
  return attempt(visit, { review, form }, (work, decision) =>
    returnAnswer(work, decision, form.read.returnNote),
  )
}

function undo(visit: Visit, review: AnswerReview): Promise<Page> {
  const decisionId = Number(visit.body.decision)
  return attempt(visit, { review, form: filledForm() }, (work, { by }) =>
    undoAnswer(work, { answer: review.answer, by }, decisionId),
  )
}

function takeBack(visit: Visit, review: AnswerReview): Promise<Page> | Page {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    returnNote: text({ required: t('returnNoteMissing'), max: 4000, tooLong: t('noteTooLong') }),
  })
  if (!form.ok) return pageOf(visit, { review, form, status: 422 })
  return attempt(visit, { review, form }, (work, { by }) =>
    takeBackAnswer(work, { answer: review.answer, by }, form.read.returnNote),
  )
}

function decline(visit: Visit, review: AnswerReview): Promise<Page> | Page {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    declineReason: choice(reasons.messageReasons, t('declineReasonMissing')),
    declineNote: text({ max: 4000, tooLong: t('noteTooLong') }),
  })
  if (!form.ok) return pageOf(visit, { review, form, status: 422 })
  const { declineReason: code, declineNote: note } = form.read
  return attempt(visit, { review, form }, (work, decision) => declineAnswer(work, decision, { code, note }))
}

/** Tries a decision. A refusal comes back on the page as the answer stands now, with everything that was typed. */
async function attempt(
  visit: Visit,
  { review, form }: { review: AnswerReview; form: FormState },
  decide: (work: Work, decision: AnswerDecision) => Promise<void>,
): Promise<Page> {
  const seen = typeof visit.body.words === 'string' ? visit.body.words : ''
  try {
    await visit.app.work((work) => decide(work, { answer: review.answer, seen, by: visit.staff }))
    return seeOther('/desk')
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return withAnswer(visit, review.answer.kind, (now) => {
      const isOvertaken = error instanceof acts.Overtaken || !now.answer.isWaiting
      return isOvertaken
        ? pageOf(visit, { review: now, form, overtaken: error.message, status: 409 })
        : pageOf(visit, { review: now, form: withError(form, 'form', error.message), status: error.status })
    })
  }
}
