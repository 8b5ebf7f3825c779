import { publicChanges } from '../../changes/index.ts'
import { get, page, type Visit } from '../../platform/http/index.ts'
import { publicTotals } from '../../reports/index.ts'
import { findStories, readSearch } from '../../search/index.ts'
import { HomePage } from './home.page.tsx'

export const routes = [get('/', { for: 'public', cached: true }, showHome)]

const NEWEST = 3

async function showHome({ app }: Visit) {
  const [found, answered, told, totals] = await Promise.all([
    findStories(app.read, readSearch({}), { limit: NEWEST }),
    findStories(app.read, readSearch({ status: 'answered' }), { limit: NEWEST }),
    publicChanges(app.read, { kind: 'made', limit: 3 }),
    publicTotals(app.read),
  ])
  return page(
    <HomePage stories={found.stories} answered={answered.stories} changes={told.changes} totals={totals} />,
  )
}
