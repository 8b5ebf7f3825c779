import { scopeOf, servicesHeard, shows, storiesForStaff, storyProgress } from '../../audience/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { get, page, type Visit } from '../../platform/http/index.ts'
import { type Chosen, StoriesPage } from './stories.page.tsx'

export const routes = [get('/backstage/stories', { for: 'member' }, showStories)]

const PAGE = 20

async function showStories(visit: Visit) {
  const { app, staff, query } = visit
  const scope = scopeOf(staff)
  const chosen = readChosen(visit)
  const asked = { scope, accountId: staff.accountId, ...chosen, limit: PAGE }
  const [found, services] = await Promise.all([
    storiesForStaff(app.db, { ...asked, after: query.after }),
    servicesHeard(app.db, scope),
  ])
  const progress = await storyProgress(
    app.db,
    found.stories.map(({ id }) => id),
  )
  const view = { found, services, progress, chosen, isFirst: !query.after, today: dayOf(app.clock.now()) }
  return page(<StoriesPage viewer={staff} view={view} />)
}

/** What is not understood is left out, never an error. */
function readChosen({ query }: Visit): Chosen {
  const least = Number(query.serious)
  return {
    show: shows.find((show) => show === query.show) ?? 'all',
    serviceCode: query.service || undefined,
    minCriticality: Number.isInteger(least) && least >= 1 && least <= 5 ? least : undefined,
  }
}
