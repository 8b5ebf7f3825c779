import { acts, deskView, safeguarding } from '../../moderation/index.ts'
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
import { chooseItems, type Filter, filters, narrow, readNarrowing } from './filters.ts'
import { QueuePage } from './queue.page.tsx'
import { addressOf, foldAlike, freeItems, type QueueItem, readQueue } from './queue.ts'
import { undoable } from './undo-list.tsx'

export const routes: readonly Route[] = [
  get('/desk', { for: 'moderator' }, showQueue),
  post('/desk/next', { for: 'moderator' }, takeNext),
  post('/desk/:kind/:id/claim', { for: 'moderator' }, claimOne),
  post('/desk/:kind/:id/release', { for: 'moderator' }, releaseOne),
]

async function showQueue(visit: Visit): Promise<Answer> {
  const { app, staff } = visit
  const filter = filters.find((known) => known === visit.query.show) ?? 'all'
  const by = readNarrowing(visit.query)
  const now = app.clock.now()
  const [items, week, recent, offer, alerts] = await Promise.all([
    readQueue(app, staff),
    deskView.weekOnDesk(app.db, dayOf(now)),
    undoable(app.db, { moderatorId: staff.accountId, now }),
    offerOf(visit),
    safeguarding.openAlerts(app.db),
  ])
  return page(
    <QueuePage
      filter={filter}
      by={by}
      organisations={
        await deskView.organisationNames(
          app.db,
          items.flatMap(({ organisationIds }) => organisationIds),
        )
      }
      items={foldAlike(narrow(chooseItems(items, filter, staff), by))}
      waiting={chooseItems(items, 'all', staff)}
      counts={countsOf(items, visit)}
      hasNext={freeItems(items, offer).length > 0}
      onlyHard={freeItems(items).length > 0}
      week={week}
      today={offer.day}
      alerts={alerts.filter(({ takenBy }) => takenBy === null).length}
      recent={recent}
      viewerId={staff.accountId}
      shortcuts={offer.shortcuts}
    />,
  )
}

/** How this moderator wants to work today, and whether hard stories are offered to them. */
async function offerOf({ app, staff: { accountId } }: Visit) {
  const [day, settings] = await Promise.all([
    deskView.welfare.today(app.db, dayOf(app.clock.now())),
    deskView.welfare.deskSettings(app.db, accountId),
  ])
  const offersHard = deskView.welfare.isOfferedHard(day, { accountId, limit: settings.hardStories })
  return { day, offersHard, shortcuts: settings.shortcuts }
}

function countsOf(items: readonly QueueItem[], { staff }: Visit): Record<Filter, number> {
  const counts = filters.map((filter) => [filter, chooseItems(items, filter, staff).length] as const)
  return Object.fromEntries(counts) as Record<Filter, number>
}

/** Claims the most urgent thing that is offered, and opens it. When somebody else is quicker, the one after that. */
async function takeNext(visit: Visit): Promise<Answer> {
  const { app, staff } = visit
  const items = await readQueue(app, staff)
  for (const next of freeItems(items, await offerOf(visit))) {
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
  await visit.app.work((work) => acts.handOver(work, subject, visit.staff))
  return seeOther('/desk')
}

/** Only what is on the desk, and only what this moderator may read. */
async function claimable({ app, staff, params }: Visit) {
  const kind = kinds[params.kind as keyof typeof kinds]
  const items = await readQueue(app, staff)
  return items.find((item) => item.kind === kind && String(item.id) === params.id && item.isOpen) ?? null
}
