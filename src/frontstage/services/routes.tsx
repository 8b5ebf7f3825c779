import { findServices } from '../../organisations/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { filledForm, withError } from '../../platform/forms/index.ts'
import { type Answer, get, page, type Visit } from '../../platform/http/index.ts'
import { type Asked, ServicesPage } from './services.page.tsx'

export const routes = [get('/services', { for: 'public' }, showServices)]

async function showServices(visit: Visit): Promise<Answer> {
  const asked = askedIn(visit.query)
  const today = dayOf(visit.app.clock.now())
  const answer = await findServices(visit.app.read, { ...asked, today })
  const typed = filledForm({ q: asked.q, near: asked.near })
  if (!answer.problem) return page(<ServicesPage asked={asked} form={typed} answer={answer} />)
  const form = withError(typed, answer.problem.field, answer.problem.sentence)
  return page(<ServicesPage asked={asked} form={form} answer={answer} />, { status: 422 })
}

/** A search leaves the letters behind: they belong to the list of everything. */
function askedIn({ q = '', near = '', letter = '', after = '' }: Record<string, string>): Asked {
  const words = { q: q.trim().slice(0, 200), near: near.trim().slice(0, 100), after }
  const searched = words.q !== '' || words.near !== ''
  return { ...words, letter: !searched && /^[a-z]$/i.test(letter) ? letter : '' }
}
