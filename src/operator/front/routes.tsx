import { type Answer, get, page, type Route, type Visit } from '../../platform/http/index.ts'
import { readSteps } from '../first-steps/steps.ts'
import { FrontPage } from './front.page.tsx'
import { readHealth } from './health.ts'

export const routes: readonly Route[] = [get('/operator', { for: 'operator' }, showFront)]

async function showFront(visit: Visit): Promise<Answer> {
  const health = await readHealth(visit.app)
  const steps = await readSteps(visit.app)
  return page(<FrontPage health={health} stepsLeft={!(steps.mail.done && steps.organisation.done)} />)
}
