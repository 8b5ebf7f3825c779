import { type RawBuilder, sql } from 'kysely'
import { addDays, type Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { storyVisibility } from '../stories/index.ts'

/** How an organisation or a service answers, over a stated window. Every figure has its base beside it (R59). */
export interface Answering {
  from: Day
  to: Day
  stories: number
  answered: number
  waiting: number
  /** Days that the oldest unanswered story has waited; null when none waits. */
  oldestWaitingDays: number | null
  /** Days from publication within which half of the answered stories had their first answer; null without answers. */
  medianDays: number | null
  responders: number
  planned: number
  made: number
  cannot: number
}

export type About = { organisationId: number } | { serviceId: number }

const WINDOW_DAYS = 365

/** Counts public stories of the last year and what came of them. */
export async function answeringOf(db: Db, about: About, today: Day): Promise<Answering> {
  const from = addDays(today, -WINDOW_DAYS)
  const { rows } = await sql<Omit<Answering, 'from' | 'to'>>`
    with story as (
      select distinct story.id, story.published_on from content.stories story
        join content.story_services link on link.story_id = story.id join content.services service on service.id = link.service_id
      where ${storyVisibility.publicStory} and story.published_on between ${from}::date and ${today}::date and ${matching(about)}
    ), first_answer as (
      select story.id, story.published_on, min(response.published_at)::date as answered_on
      from story join content.responses response on response.story_id = story.id and response.status = 'published' group by 1, 2
    ), change as (
      select kind, count(*)::int as count from content.changes where withdrawn_at is null and story_id in (select id from story) group by kind
    )
    select
      (select count(*)::int from story) as stories,
      (select count(*)::int from first_answer) as answered,
      (select count(*)::int from story where id not in (select id from first_answer)) as waiting,
      (select ${today}::date - min(published_on) from story where id not in (select id from first_answer)) as "oldestWaitingDays",
      (select percentile_disc(0.5) within group (order by greatest(answered_on - published_on, 0)) from first_answer) as "medianDays",
      (select count(distinct account_id)::int from content.responses where status = 'published' and story_id in (select id from story)) as responders,
      coalesce((select count from change where kind = 'planned'), 0) as planned,
      coalesce((select count from change where kind = 'made'), 0) as made,
      coalesce((select count from change where kind = 'cannot'), 0) as cannot`.execute(db)
  const counted = rows[0]
  if (!counted) throw new Error('a query of counts gave no row')
  return { from, to: today, ...counted }
}

function matching(about: About): RawBuilder<unknown> {
  return 'serviceId' in about
    ? sql`service.id = ${about.serviceId}`
    : sql`service.organisation_id = ${about.organisationId}`
}
