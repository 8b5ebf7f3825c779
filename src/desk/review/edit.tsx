import { acts } from '../../moderation/index.ts'
import { readForm, withError } from '../../platform/forms/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { EditPage } from './edit.page.tsx'
import { editWords } from './edit-words.ts'
import { editFields, readSeen } from './forms.ts'
import { isAnswer, isWaiting, openReview } from './open-review.tsx'

export async function showEdit(visit: Visit): Promise<Answer> {
  const review = await openReview(visit)
  if (isAnswer(review)) return review
  if (!isWaiting(review)) return seeOther(`/desk/stories/${review.story.id}`)
  return page(<EditPage review={review} />)
}

/** Saves other words. When somebody was quicker, the typed words stay and the difference is shown. */
export async function saveEdit(visit: Visit): Promise<Answer> {
  const review = await openReview(visit)
  if (isAnswer(review)) return review
  const form = readForm(visit.body, editFields(visit.words(editWords)))
  if (!form.ok) return page(<EditPage review={review} form={form} />, { status: 422 })
  const seen = readSeen(visit.body, review.story.id)
  try {
    await visit.app.work((work) => acts.editStory(work, { seen, ...form.read }, visit.staff))
    return seeOther(`/desk/stories/${seen.storyId}`)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const now = await openReview(visit)
    if (isAnswer(now)) return now
    const before = now.story.versions.find(({ id }) => id === seen.versionId)
    return page(<EditPage review={now} form={withError(form, 'form', error.message)} seen={before} />, {
      status: error.status,
    })
  }
}
