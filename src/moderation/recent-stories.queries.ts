import { addDays, type Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { onDesk } from './reading-aids/index.ts'

const daysLookedAt = 30
const mostLookedAt = 300
/** A burst is at least so many stories about one service in two days, and so many times what is usual there. */
const leastInBurst = 8
const timesUsual = 4

/** A recent story that has much of its words in common with another. */
export interface RecentLikeness {
  id: number
  /** The share of the shorter one's runs of five words that stand in the other, 0 to 1. */
  share: number
}

/** Many stories about one service at once. */
export interface Burst {
  service: string
  /** In the last two days. */
  stories: number
  /** In two days, over the weeks before. */
  usual: number
}

/** The recent stories that are most like a text, the likest first; at most five (R6, the seventh mark of spam). */
export async function recentLikenesses(
  db: Db,
  text: { id: number; body: string },
  today: Day,
): Promise<RecentLikeness[]> {
  const recent = await db
    .selectFrom('content.stories as story')
    .innerJoin('content.story_versions as version', 'version.id', 'story.latest_version_id')
    .select(['story.id', 'version.body'])
    .where('story.id', '<>', text.id)
    .where('story.submitted_on', '>=', addDays(today, -daysLookedAt))
    .where((on) => on.or([on('story.withheld', 'is', null), on('story.withheld', '<>', 'deleted')]))
    .orderBy('story.id', 'desc')
    .limit(mostLookedAt)
    .execute()
  const isLike = onDesk.likenessTo(text.body)
  return recent
    .flatMap(({ id, body }) => {
      const found = isLike(body)
      return found ? [{ id, share: found.share }] : []
    })
    .sort((a, b) => b.share - a.share)
    .slice(0, 5)
}

/** Whether many more stories than usual came about a service that a story is about. */
export async function burstAround(
  db: Db,
  services: readonly { id: number; name: string }[],
  day: Day,
): Promise<Burst | null> {
  if (services.length === 0) return null
  const rows = await db
    .selectFrom('content.stories as story')
    .innerJoin('content.story_services as link', 'link.story_id', 'story.id')
    .select(['link.service_id as serviceId', 'story.submitted_on as day'])
    .select(({ fn }) => fn.countAll<string>().as('stories'))
    .where(
      'link.service_id',
      'in',
      services.map(({ id }) => id),
    )
    .where('story.submitted_on', '>', addDays(day, -daysLookedAt))
    .where('story.submitted_on', '<=', addDays(day, 1))
    .where('story.imported_from', 'is', null)
    .groupBy(['link.service_id', 'story.submitted_on'])
    .execute()
  const bursts = services.map(({ id, name }) => {
    const days = rows.filter(({ serviceId }) => serviceId === id)
    const sum = (isNow: boolean) =>
      days
        .filter((row) => row.day >= addDays(day, -1) === isNow)
        .reduce((total, { stories }) => total + Number(stories), 0)
    return { service: name, stories: sum(true), usual: sum(false) / ((daysLookedAt - 2) / 2) }
  })
  return bursts.find(({ stories, usual }) => stories >= leastInBurst && stories >= timesUsual * usual) ?? null
}
