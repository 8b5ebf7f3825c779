import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { storyVisibility } from '../stories/index.ts'
import { isInScope, type Scope } from './scope.ts'

/** A public story in a list for the people it is about. */
export interface HeardStory {
  id: number
  publicId: string
  title: string
  /** The first words. */
  start: string
  screenName: string
  publishedOn: Day
  services: string[]
  criticality: number | null
  wantsReply: boolean
  /** Nobody has answered it. */
  waiting: boolean
  /** Whether the person who looks has opened it. */
  read: boolean
}

export const shows = ['all', 'waiting', 'unread', 'replied', 'promised'] as const
export type Show = (typeof shows)[number]

export interface StoriesForStaff {
  scope: Scope
  accountId: number
  show: Show
  serviceCode?: string | undefined
  minCriticality?: number | undefined
  limit: number
  /** Where the last page ended: `2026-03-02.` and a public id. */
  after?: string | undefined
}

export interface HeardStories {
  stories: HeardStory[]
  /** How many there are in all, as far as anybody counts, when the first page was asked for. */
  count: number
  /** There are more than were counted. */
  more: boolean
  next: string | null
}

/** Counting stops here, so that a large organisation waits no longer than a small one. */
const MOST_COUNTED = 1000

/** Stories about somebody's services. What waits comes oldest first, everything else newest first. */
export async function storiesForStaff(db: Db, asked: StoriesForStaff): Promise<HeardStories> {
  const { show, limit } = asked
  const oldestFirst = show === 'waiting' || show === 'replied'
  const direction = oldestFirst ? sql`asc` : sql`desc`
  const conditions = sql.join(conditionsOf(asked), sql` and `)
  const counted = asked.after
    ? sql`0`
    : sql`(select count(*)::int from (select from content.stories story where ${conditions} limit ${MOST_COUNTED + 1}) all_of_them)`
  const { rows } = await sql<HeardStory & { count: number }>`
    with found as materialized (
      select story.id, ${counted} as count from content.stories story
      where ${conditions} and ${afterOf(asked, oldestFirst)}
      order by story.published_on ${direction}, story.public_id ${direction}
      limit ${limit + 1}
    )
    select story.id, story.public_id as "publicId", version.title, left(version.body, 280) as start, story.screen_name as "screenName",
      story.published_on as "publishedOn", story.criticality, story.wants_reply as "wantsReply", found.count, ${waits} as waiting,
      array(select service.name from content.story_services link join content.services service on service.id = link.service_id
        where link.story_id = story.id order by service.name) as services,
      exists (select from content.audience where story_id = story.id and account_id = ${asked.accountId} and first_read_at is not null) as read
    from found join content.stories story on story.id = found.id
      join content.story_versions version on version.id = story.published_version_id
    order by story.published_on ${direction}, story.public_id ${direction}`.execute(db)
  const stories = rows.slice(0, limit).map(present)
  const last = stories.at(-1)
  const count = rows[0]?.count ?? 0
  return {
    stories,
    count: Math.min(count, MOST_COUNTED),
    more: count > MOST_COUNTED,
    next: rows.length > limit && last ? `${last.publishedOn}.${last.publicId}` : null,
  }
}

function conditionsOf({
  scope,
  show,
  accountId,
  serviceCode,
  minCriticality,
}: StoriesForStaff): RawBuilder<unknown>[] {
  return [
    storyVisibility.publicStory,
    isInScope(scope),
    showing(show, accountId),
    serviceCode
      ? sql`exists (select from content.story_services link join content.services service on service.id = link.service_id
          where link.story_id = story.id and service.code = ${serviceCode})`
      : sql`true`,
    minCriticality ? sql`story.criticality >= ${minCriticality}` : sql`true`,
  ]
}

/** Stories that were told and checked elsewhere do not wait for an answer here. */
const waits = sql<boolean>`(story.imported_from is null
  and not exists (select from content.responses where story_id = story.id and status = 'published'))`

function showing(show: Show, accountId: number): RawBuilder<unknown> {
  switch (show) {
    case 'all':
      return sql`true`
    case 'waiting':
      return waits
    case 'unread':
      return sql`story.imported_from is null and not exists (select from content.audience
        where story_id = story.id and account_id = ${accountId} and first_read_at is not null)`
    case 'replied':
      return hasTheLastWord
    case 'promised':
      return sql`exists (select from content.changes where story_id = story.id and kind = 'planned' and withdrawn_at is null)`
  }
}

/** The author has the last word in the thread: the clock runs again (R20). */
const hasTheLastWord = sql`story.id in (select reply.story_id from content.replies reply where reply.status = 'published') and (select max(published_order) from content.replies where story_id = story.id and status = 'published')
  > coalesce((select max(published_order) from content.responses where story_id = story.id and status = 'published'), 0)`

function afterOf({ after }: StoriesForStaff, oldestFirst: boolean): RawBuilder<unknown> {
  const at = after?.match(/^(\d{4}-\d{2}-\d{2})\.([\w-]{22})$/)
  if (!at) return sql`true`
  const here = sql`(story.published_on, story.public_id)`
  return oldestFirst ? sql`${here} > (${at[1]}::date, ${at[2]})` : sql`${here} < (${at[1]}::date, ${at[2]})`
}

function present(row: HeardStory): HeardStory {
  return {
    id: row.id,
    publicId: row.publicId,
    title: row.title,
    start: row.start,
    screenName: row.screenName,
    publishedOn: row.publishedOn,
    services: row.services,
    criticality: row.criticality,
    wantsReply: row.wantsReply,
    waiting: row.waiting,
    read: row.read,
  }
}

/** The services in a scope that any public story is about, from A to Z; for choosing among them. */
export async function servicesHeard(db: Db, scope: Scope): Promise<{ code: string; name: string }[]> {
  const { rows } = await sql<{ code: string; name: string }>`
    select service.code, service.name from content.services service
    where (service.organisation_id = any(${scope.organisationIds}::int[]) or service.id = any(${scope.serviceIds}::int[]))
      and exists (select from content.story_services link join content.stories story on story.id = link.story_id
        where link.service_id = service.id and ${storyVisibility.publicStory})
    order by service.name limit 200`.execute(db)
  return rows
}
