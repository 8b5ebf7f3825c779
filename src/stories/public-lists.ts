import { sql } from 'kysely'
import type { Day } from '../platform/clock/index.ts'
import { type Db, placeByDay, sayPlaceByDay } from '../platform/db/index.ts'
import type { Withheld } from './rules.ts'
import { publicStory } from './visibility.ts'

export { publicStories } from './public-story.ts'

/** A story that was public and is not any more. Nothing of its words is told. */
export interface RemovedStory {
  publicId: string
  removedOn: Day
  withheld: Exclude<Withheld, null>
  /** The class of reason, where moderators gave one. */
  reason: string | null
}

export interface Removals {
  removals: RemovedStory[]
  next: string | null
}

/** Stories that were public and are not any more, latest day first, paged by day and public id. `since` leaves out older days. */
export async function removedStories(
  db: Db,
  { since, limit, after }: { since?: Day | undefined; limit: number; after?: string | undefined },
): Promise<Removals> {
  const from = placeByDay(after)
  const { rows } = await sql<RemovedStory>`
    select story.public_id as "publicId", story.withheld_on as "removedOn", story.withheld, story.withheld_reason as reason
    from content.stories story
    where story.withheld is not null and story.published_on is not null
      ${since ? sql`and story.withheld_on >= ${since}::date` : sql``}
      ${from ? sql`and (story.withheld_on, story.public_id) < (${from.day}::date, ${from.publicId})` : sql``}
    order by story.withheld_on desc, story.public_id desc
    limit ${limit + 1}`.execute(db)
  const removals = rows.slice(0, limit)
  const last = removals.at(-1)
  const next =
    rows.length > limit && last ? sayPlaceByDay({ day: last.removedOn, publicId: last.publicId }) : null
  return { removals, next }
}

/** The months in which stories that are public now were published, latest first, as `2026-03`. */
export async function monthsWithStories(db: Db): Promise<string[]> {
  const { rows } = await sql<{ month: string }>`
    select distinct to_char(story.published_on, 'YYYY-MM') as month from content.stories story
    where ${publicStory} order by month desc`.execute(db)
  return rows.map(({ month }) => month)
}

/** The public ids of the stories that are public now and were published in a month, in an order that tells nothing. */
export async function storiesOfMonth(db: Db, month: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select story.public_id as id from content.stories story
    where ${publicStory}
      and story.published_on >= ${`${month}-01`}::date and story.published_on < ${`${month}-01`}::date + interval '1 month'
    order by story.public_id
    limit 50000`.execute(db)
  return rows.map(({ id }) => id)
}

export { isPublicId, seekPublicStory } from './public-story.ts'
