import { type RawBuilder, sql } from 'kysely'
import type { HeardStory, Scope } from '../audience/index.ts'
import { spare } from '../care/index.ts'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { storyVisibility } from '../stories/index.ts'

/** A story that waits for an answer of somebody's services, and until when. */
export interface WaitingStory extends HeardStory {
  dueAt: Date
  /** Whether it was this person who was last reminded of it. */
  reminded: boolean
  /** A colleague has asked them to take it on. */
  handedToMe: boolean
}

export interface WaitingStories {
  stories: WaitingStory[]
  /** How many wait in all, as far as anybody counts. */
  count: number
  /** There are more than were counted. */
  more: boolean
}

/** Enough to know that it is too much for one day. Counting stops here, so that a large organisation waits no longer. */
export const MOST_COUNTED = 100

interface Asked {
  scope: Scope
  accountId: number
  /** The same person where nobody is to be named: what they are spared is left out. */
  mark: Buffer
  today: Day
  /** Stories that nobody has answered, or those whose author has written back (R20). */
  cause: 'story' | 'reply'
  limit: number
}

/** What waits for somebody, the most pressing first. Read from the clocks that run, never from all stories. */
export async function waitingStories(
  db: Db,
  { scope, accountId, mark, today, cause, limit }: Asked,
): Promise<WaitingStories> {
  const which = sql`clock.cause = ${cause} and ${spare.isNotSpared(mark, today)}`
  const { rows } = await sql<WaitingStory & { count: number }>`
    with running as materialized (
      select distinct id, story_id, due_at from (
        ${pressing(sql`organisation_id`, scope.organisationIds, which)}
        union all ${pressing(sql`service_id`, scope.serviceIds, which)}
      ) each_place order by due_at limit ${MOST_COUNTED * 2}
    ),
    each as (select story_id, min(due_at) as due_at, array_agg(id) as clocks from running group by story_id),
    first as (select each.*, least(count(*) over (), ${MOST_COUNTED + 1})::int as count from each order by due_at, story_id limit ${limit})
    select story.id, story.public_id as "publicId", version.title, left(version.body, 280) as start, story.screen_name as "screenName",
      story.published_on as "publishedOn", story.criticality, story.wants_reply as "wantsReply", first.count, true as waiting,
      first.due_at as "dueAt",
      array(select service.name from content.story_services link join content.services service on service.id = link.service_id
        where link.story_id = story.id order by service.name) as services,
      exists (select from content.audience where story_id = story.id and account_id = ${accountId} and first_read_at is not null) as read,
      exists (select from content.answer_reminders reminder where reminder.clock_id = any(first.clocks)
        and reminder.account_id = ${accountId} and reminder.outcome = 'reminded') as reminded,
      exists (select from content.hand_overs given where given.story_id = story.id and given.to_id = ${accountId}) as "handedToMe"
    from first join content.stories story on story.id = first.story_id
      join content.story_versions version on version.id = story.published_version_id
    order by first.due_at, first.story_id`.execute(db)
  const count = rows[0]?.count ?? 0
  return {
    stories: rows.map(({ count: _count, ...story }) => story),
    count: Math.min(count, MOST_COUNTED),
    more: count > MOST_COUNTED,
  }
}

/** The clocks of each of these places that are due first, read from an index of the place: never all that run. */
function pressing(place: RawBuilder<unknown>, ids: readonly number[], which: RawBuilder<unknown>) {
  return sql`select first.* from unnest(${[...ids]}::int[]) as place (id) cross join lateral (
    select clock.id, clock.story_id, clock.due_at from content.answer_clocks clock
      join content.stories story on story.id = clock.story_id and ${storyVisibility.publicStory}
    where clock.${place} = place.id and clock.stopped_at is null and ${which}
    order by clock.due_at limit ${MOST_COUNTED * 2}) first`
}
