import { typology } from '../../coaching/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { get, page, type Visit } from '../../platform/http/index.ts'
import { uses } from '../../sharing/index.ts'
import { HowOrganisationsAnswerPage, orders } from './how-organisations-answer.page.tsx'

export const routes = [get('/how-organisations-answer', { for: 'public', cached: true }, show)]

async function show({ app, query }: Visit) {
  const today = dayOf(app.clock.now())
  const [organisations, used] = await Promise.all([
    typology.organisationAnswers(app.read, today),
    uses.usedByOrganisation(app.read, today),
  ])
  const order = orders.find((known) => known === query.order) ?? 'byName'
  return page(<HowOrganisationsAnswerPage {...{ organisations, used, order, today }} />)
}
