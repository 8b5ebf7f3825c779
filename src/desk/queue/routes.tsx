import { acts, deskView } from '../../moderation/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import {
  type Answer,
  get,
  notFound,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { QueuePage } from './queue.page.tsx'
import { addressOf, chooseItems, type Filter, filters, freeItems, readQueue } from './queue.ts'

export const routes: readonly Route[] = [
  get('/desk', { for: 'moderator' }, showQueue),
  post('/desk/next', { for: 'moderator' }, takeNext),
  post('/desk/:kind/:id/claim', { for: 'moderator' }, claimOne),
  post('/desk/:kind/:id/release', { for: 'moderator' }, releaseOne),
]

async function showQueue(visit: Visit): Promise<Answer> {
  const { app, staff } = visit
  const filter = filters.find((known) => known === visit.query.show) ?? 'all'
  const items = await readQueue(app, staff)
  const tenMinutesAgo = new Date(app.clock.now().getTime() - deskView.undoMinutes * 60_000)
  const [week, recent] = await Promise.all([
    deskView.weekOnDesk(app.db, dayOf(app.clock.now())),
    deskView.recentDecisions(app.db, staff.accountId, tenMinutesAgo),
  ])
  return page(
    <QueuePage
      filter={filter}
      items={chooseItems(items, filter, staff)}
      waiting={chooseItems(items, 'all', staff)}
      counts={countsOf(items, visit)}
      hasNext={freeItems(items).length > 0}
      week={week}
      recent={recent}
      viewerId={staff.accountId}
    />,
  )
}

function countsOf(items: Awaited<ReturnType<typeof readQueue>>, { staff }: Visit): Record<Filter, number> {
  const counts = filters.map((filter) => [filter, chooseItems(items, filter, staff).length] as const)
  return Object.fromEntries(counts) as Record<Filter, number>
}

/** Claims the most urgent thing that nobody reads, and opens it. When somebody else is quicker, the one after that. */
async function takeNext({ app, staff }: Visit): Promise<Answer> {
  const items = await readQueue(app, staff)
  for (const next of freeItems(items)) {
    try {
      await app.work((work) => acts.claim(work, next, staff))
      return seeOther(addressOf(next))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  return seeOther('/desk')
}

const kinds = { stories: 'story', responses: 'response', replies: 'reply' } as const

async function claimOne(visit: Visit): Promise<Answer> {
  const subject = await claimable(visit)
  if (!subject) return notFound()
  await visit.app.work((work) => acts.claim(work, subject, visit.staff))
  return seeOther(addressOf(subject))
}

async function releaseOne(visit: Visit): Promise<Answer> {
  const subject = await claimable(visit)
  if (!subject) return notFound()
  await visit.app.work((work) => acts.releaseClaim(work, subject, visit.staff))
  return seeOther('/desk')
}

/** Only what is on the desk, and only what this moderator may read. */
async function claimable({ app, staff, params }: Visit) {
  const kind = kinds[params.kind as keyof typeof kinds]
  const items = await readQueue(app, staff)
  return items.find((item) => item.kind === kind && String(item.id) === params.id && item.isOpen) ?? null
}
