import { places } from '../../organisations/index.ts'
import { type Answer, bytes, get, notFound, type Visit } from '../../platform/http/index.ts'
import { publicLists } from '../../stories/index.ts'
import { document, element } from '../xml.ts'
import { publicPages } from './public-pages.ts'

const open = { for: 'public', cached: true } as const
const xmlType = 'application/xml; charset=utf-8'
const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }

/** A sitemap may hold 50,000 addresses; parts of this many stay small enough to make in one go. */
const PART = 10_000

/** None says when a page last changed: the day is on the page, and anything finer is nobody's business. */
export const routes = [
  get('/sitemap.xml', open, showIndex),
  get('/sitemaps/pages.xml', open, (visit) => urlSet(visit, publicPages)),
  get('/sitemaps/stories/:month.xml', open, showStories),
  get('/sitemaps/services.xml', open, (visit) => showDirectory(visit, 'services')),
  get('/sitemaps/organisations.xml', open, (visit) => showDirectory(visit, 'organisations')),
]

async function showIndex(visit: Visit): Promise<Answer> {
  const { read, config } = visit.app
  const months = await publicLists.monthsWithStories(read)
  const paths = [
    '/sitemaps/pages.xml',
    ...months.map((month) => `/sitemaps/stories/${month}.xml`),
    ...(await partsOf(visit, 'organisations')),
    ...(await partsOf(visit, 'services')),
  ]
  const entries = paths.map((path) => element('sitemap', {}, element('loc', {}, `${config.baseUrl}${path}`)))
  return bytes(document(element('sitemapindex', namespace, entries)), xmlType)
}

async function partsOf({ app }: Visit, of: 'organisations' | 'services'): Promise<string[]> {
  const codes = await places.directoryLists.directoryParts(app.read, { of, size: PART })
  return codes.map((code) => `/sitemaps/${of}.xml${code ? `?after=${encodeURIComponent(code)}` : ''}`)
}

async function showStories(visit: Visit): Promise<Answer> {
  const { month = '' } = visit.params
  if (!/^[12]\d{3}-(0[1-9]|1[0-2])$/.test(month)) return notFound()
  const ids = await publicLists.storiesOfMonth(visit.app.read, month)
  return ids.length > 0
    ? urlSet(
        visit,
        ids.map((id) => `/stories/${id}`),
      )
    : notFound()
}

async function showDirectory(visit: Visit, of: 'organisations' | 'services'): Promise<Answer> {
  const after = (visit.query.after ?? '').replaceAll('\0', '').toWellFormed()
  const page = { limit: PART, after }
  const bodies =
    of === 'services'
      ? await places.directoryLists.listServices(visit.app.read, page)
      : await places.directoryLists.listOrganisations(visit.app.read, page)
  const isOpen = bodies.filter(({ closedOn }) => closedOn === null)
  return urlSet(
    visit,
    isOpen.map(({ code }) => `/${of}/${encodeURIComponent(code)}`),
  )
}

function urlSet({ app }: Visit, paths: readonly string[]): Answer {
  const urls = paths.map((path) => element('url', {}, element('loc', {}, `${app.config.baseUrl}${path}`)))
  return bytes(document(element('urlset', namespace, urls)), xmlType)
}
