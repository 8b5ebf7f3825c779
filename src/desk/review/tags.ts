import { acts } from '../../moderation/index.ts'
import { choice, readForm, text } from '../../platform/forms/index.ts'
import type { Answer, Visit } from '../../platform/http/index.ts'
import { storyRules } from '../../stories/index.ts'
import { attempt, reviewPage } from './act.tsx'
import { isAnswer, openReview } from './open-review.tsx'
import { words } from './words.ts'

export const addTag = (visit: Visit) => changeTag(visit, acts.addTag)
export const removeTag = (visit: Visit) => changeTag(visit, acts.removeTag)

async function changeTag(visit: Visit, act: typeof acts.addTag): Promise<Answer> {
  const review = await openReview(visit)
  if (isAnswer(review)) return review
  const t = visit.words(words)
  const form = readForm(visit.body, {
    tag: text({ required: t('tagMissing'), max: storyRules.limits.tag, tooLong: t('tagTooLong') }),
    tagKind: choice(acts.moderatorTagKinds, t('tagKind')),
  })
  if (!form.ok) return reviewPage(visit, review, { form, status: 422 })
  const { tag, tagKind: kind } = form.read
  const storyId = review.story.id
  return attempt(visit, {
    act: (work) => act(work, { storyId, kind, tag }, visit.staff),
    next: `/desk/stories/${storyId}`,
    form,
  })
}
