import { publicChanges } from '../../changes/index.ts'
import { organisationByCode, serviceByCode } from '../../organisations/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { type App, get, notFound, page, type Visit } from '../../platform/http/index.ts'
import { type About, answeringOf } from '../../reports/index.ts'
import { findStories, readSearch } from '../../search/index.ts'
import { presentOrganisation, presentService } from './care-place.ts'
import { type CarePlace, CarePlacePage } from './service.page.tsx'

export const routes = [
  get('/services/:code', { for: 'public', cached: true }, showService),
  get('/organisations/:code', { for: 'public', cached: true }, showOrganisation),
]

const LATEST = 5

async function showService({ app, params }: Visit) {
  const service = await serviceByCode(app.read, params.code ?? '')
  if (!service) return notFound()
  return carePlacePage(app, presentService(service), { serviceId: service.id })
}

async function showOrganisation({ app, params }: Visit) {
  const organisation = await organisationByCode(app.read, params.code ?? '')
  if (!organisation) return notFound()
  return carePlacePage(app, presentOrganisation(organisation), { organisationId: organisation.id })
}

async function carePlacePage(app: App, place: CarePlace, about: About) {
  const filter = 'serviceId' in about ? 'service' : 'organisation'
  const [found, answering, told] = await Promise.all([
    findStories(app.read, readSearch({ [filter]: place.code }), { limit: LATEST }),
    answeringOf(app.read, about, dayOf(app.clock.now())),
    publicChanges(app.read, { ...about, limit: LATEST }),
  ])
  return page(
    <CarePlacePage
      place={place}
      filter={filter}
      stories={found.stories}
      answering={answering}
      changes={told.changes}
    />,
  )
}
