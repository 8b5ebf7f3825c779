import { acts } from '../../moderation/index.ts'
import { type Form, readForm, withError } from '../../platform/forms/index.ts'
import type { Answer, Handler, Visit } from '../../platform/http/index.ts'
import type { Work } from '../../platform/work.ts'
import { readMarks } from '../marks/read-marks.ts'
import { words as markWords } from '../marks/words.ts'
import { attempt, reviewPage } from './act.tsx'
import { declineFields, holdFields, publishFields, readSeen, returnFields, takeBackFields } from './forms.ts'
import { isAnswer, openReview } from './open-review.tsx'
import { words } from './words.ts'

type T = ReturnType<typeof tOf>
const tOf = (visit: Visit) => visit.words(words)

/** A decision as a handler: read the form, act on what was seen, go back to the queue. */
function decision<F extends Parameters<typeof readForm>[1]>(
  fields: (t: T) => F,
  act: (work: Work, given: Given<F>) => Promise<unknown>,
): Handler {
  return async (visit) => {
    const review = await openReview(visit)
    if (isAnswer(review)) return review
    const form = readForm(visit.body, fields(tOf(visit)))
    if (!form.ok) return reviewPage(visit, review, { form, status: 422 })
    const seen = readSeen(visit.body, review.story.id)
    return attempt(visit, {
      act: (work) => act(work, { seen, by: visit.staff, read: form.read }),
      next: '/desk',
      seen,
      form,
    })
  }
}

interface Given<F extends Parameters<typeof readForm>[1]> {
  seen: acts.Seen
  by: Visit['staff']
  read: Extract<Form<F>, { ok: true }>['read']
}

export const publish = decision(publishFields, (work, { seen, by, read }) =>
  acts.publishStory(work, { seen, criticality: read.criticality, privateNote: read.publishPrivate }, by),
)

export const giveBack = decision(returnFields, (work, { seen, by, read }) =>
  acts.returnStory(work, { seen, note: read.returnNote, privateNote: read.returnPrivate }, by),
)

export const decline = decision(declineFields, (work, { seen, by, read }) => {
  const reason = { reason: read.declineReason, note: read.declineNote, privateNote: read.declinePrivate }
  return acts.declineStory(work, { seen, ...reason }, by)
})

export const takeBack = decision(takeBackFields, (work, { seen, by, read }) =>
  acts.takeBackStory(
    work,
    { storyId: seen.storyId, decisionId: seen.decisionId, note: read.takeBackNote },
    by,
  ),
)

const holdPlainly = decision(holdFields, (work, { seen, by, read }) =>
  acts.holdBackStory(
    work,
    { seen, reason: read.holdReason, note: read.holdNote, privateNote: read.holdPrivate },
    by,
  ),
)

/** A hold for a question says the question. */
export async function hold(visit: Visit): Promise<Answer> {
  const t = tOf(visit)
  const form = readForm(visit.body, holdFields(t))
  if (!form.ok || form.read.holdReason !== 'question' || form.read.holdNote) return holdPlainly(visit)
  const review = await openReview(visit)
  if (isAnswer(review)) return review
  return reviewPage(visit, review, { form: withError(form, 'holdNote', t('holdNoteMissing')), status: 422 })
}

export async function undo(visit: Visit): Promise<Answer> {
  const review = await openReview(visit)
  if (isAnswer(review)) return review
  const { storyId, decisionId } = readSeen(visit.body, review.story.id)
  return attempt(visit, {
    act: (work) => acts.undoDecision(work, { storyId, decisionId }, visit.staff),
    next: `/desk/stories/${storyId}`,
  })
}

export async function restore(visit: Visit): Promise<Answer> {
  const review = await openReview(visit)
  if (isAnswer(review)) return review
  const seen = readSeen(visit.body, review.story.id)
  return attempt(visit, {
    act: (work) => acts.restoreAuthorsWords(work, seen, visit.staff),
    next: `/desk/stories/${seen.storyId}`,
    seen,
  })
}

/** Answers to marked words; the rest stay open. */
export async function settleMarks(visit: Visit): Promise<Answer> {
  const review = await openReview(visit)
  if (isAnswer(review)) return review
  const t = tOf(visit)
  const { answers, form } = readMarks(visit.body, review.marks, visit.words(markWords))
  const reason =
    String(visit.body.markWhy ?? '')
      .trim()
      .slice(0, 1000) || t('markWhyUsual')
  form.values.markWhy = reason
  if (Object.keys(form.errors).length > 0) return reviewPage(visit, review, { form, status: 422 })
  const seen = readSeen(visit.body, review.story.id)
  return attempt(visit, {
    act: (work) => acts.settleMarks(work, { seen, answers, reason }, visit.staff),
    next: `/desk/stories/${seen.storyId}#marks`,
    seen,
    form,
  })
}
