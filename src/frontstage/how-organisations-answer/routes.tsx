import { typology } from '../../coaching/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { get, page, type Visit } from '../../platform/http/index.ts'
import { HowOrganisationsAnswerPage, orders } from './how-organisations-answer.page.tsx'

export const routes = [get('/how-organisations-answer', { for: 'public', cached: true }, show)]

async function show({ app, query }: Visit) {
  const today = dayOf(app.clock.now())
  const organisations = await typology.organisationAnswers(app.read, today)
  const order = orders.find((known) => known === query.order) ?? 'byName'
  return page(<HowOrganisationsAnswerPage organisations={organisations} order={order} today={today} />)
}
