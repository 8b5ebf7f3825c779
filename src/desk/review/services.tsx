import { acts } from '../../moderation/index.ts'
import { findServices, servicesByCodes } from '../../organisations/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { attempt } from './act.tsx'
import { isAnswer, openReview } from './open-review.tsx'
import { ServicesPage } from './services.page.tsx'

export async function showServices(visit: Visit): Promise<Answer> {
  const review = await openReview(visit)
  if (isAnswer(review)) return review
  const { story } = review
  if (story.withheld !== null) return seeOther(`/desk/stories/${story.id}`)
  const q = (visit.query.q ?? '').trim()
  const found = q ? await findServices(visit.app.db, { q, today: dayOf(visit.app.clock.now()) }) : null
  return page(<ServicesPage story={story} q={q} found={found} />)
}

export async function addService(visit: Visit): Promise<Answer> {
  const review = await openReview(visit)
  if (isAnswer(review)) return review
  const [service] = await servicesByCodes(visit.app.db, [codeIn(visit)])
  const storyId = review.story.id
  if (!service) return seeOther(`/desk/stories/${storyId}/services`)
  const isTheUnlisted = visit.body.isUnlisted === 'yes'
  return attempt(visit, {
    act: (work) => acts.addService(work, { storyId, serviceId: service.id, isTheUnlisted }, visit.staff),
    next: `/desk/stories/${storyId}/services`,
  })
}

export async function removeService(visit: Visit): Promise<Answer> {
  const review = await openReview(visit)
  if (isAnswer(review)) return review
  const storyId = review.story.id
  const service = review.story.services.find(({ code }) => code === codeIn(visit))
  if (!service) return seeOther(`/desk/stories/${storyId}/services`)
  return attempt(visit, {
    act: (work) => acts.removeService(work, { storyId, serviceId: service.id }, visit.staff),
    next: `/desk/stories/${storyId}/services`,
  })
}

function codeIn({ body }: Visit): string {
  return typeof body.service === 'string' ? body.service : ''
}
