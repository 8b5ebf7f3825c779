import { type Answer, get, post, type Route, type Visit } from '../../platform/http/index.ts'
import { reviewPage } from './act.tsx'
import { decline, giveBack, hold, publish, restore, settleMarks, takeBack, undo } from './decide.tsx'
import { saveEdit, showEdit } from './edit.tsx'
import { isAnswer, openReview } from './open-review.tsx'
import { addService, removeService, showServices } from './services.tsx'
import { addTag, removeTag } from './tags.ts'

const moderator = { for: 'moderator' } as const

export const routes: readonly Route[] = [
  get('/desk/stories/:id', moderator, showReview),
  post('/desk/stories/:id/publish', moderator, publish),
  post('/desk/stories/:id/return', moderator, giveBack),
  post('/desk/stories/:id/hold', moderator, hold),
  post('/desk/stories/:id/decline', moderator, decline),
  post('/desk/stories/:id/undo', moderator, undo),
  post('/desk/stories/:id/take-back', moderator, takeBack),
  post('/desk/stories/:id/marks', moderator, settleMarks),
  get('/desk/stories/:id/edit', moderator, showEdit),
  post('/desk/stories/:id/edit', moderator, saveEdit),
  post('/desk/stories/:id/restore', moderator, restore),
  post('/desk/stories/:id/tags', moderator, addTag),
  post('/desk/stories/:id/tags/remove', moderator, removeTag),
  get('/desk/stories/:id/services', moderator, showServices),
  post('/desk/stories/:id/services/add', moderator, addService),
  post('/desk/stories/:id/services/remove', moderator, removeService),
]

async function showReview(visit: Visit): Promise<Answer> {
  const review = await openReview(visit)
  return isAnswer(review) ? review : reviewPage(visit, review)
}
