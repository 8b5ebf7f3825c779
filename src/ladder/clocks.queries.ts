import { sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'
import { storyVisibility } from '../stories/index.ts'

/** A clock that runs for a service of a public story. */
export interface RunningClock {
  clockId: number
  storyPublicId: string
  storyTitle: string
  service: string
  cause: 'story' | 'reply'
  dueAt: Date
  /** The last who was reminded, by name; '' while nobody was. */
  reminded: string
  remindedCount: number
  /** An answer waits for a moderator: the staff have done their part. */
  beingChecked: boolean
}

export interface LateList {
  clocks: RunningClock[]
  /** How many run in all, and how many of them are late. */
  running: number
  late: number
}

/** Clocks that run in an organisation, the most pressing first, not more than `limit`. None runs under a story that is not public. */
export async function lateClocks(
  db: Db,
  { organisationId, now, limit }: { organisationId: number; now: Date; limit: number },
): Promise<LateList> {
  const { rows } = await sql<RunningClock & { running: number; late: number }>`
    with running as materialized (
      select clock.id, clock.story_id, clock.service_id, clock.cause, clock.due_at, count(*) over ()::int as running,
        (count(*) filter (where clock.due_at < ${now}) over ())::int as late
      from content.answer_clocks clock join content.stories story on story.id = clock.story_id and ${storyVisibility.publicStory}
      where clock.organisation_id = ${organisationId} and clock.stopped_at is null
      order by clock.due_at, clock.id limit ${limit}
    )
    select running.id as "clockId", story.public_id as "storyPublicId", version.title as "storyTitle", service.name as service,
      running.cause, running.due_at as "dueAt", coalesce(climbed.last, '') as reminded, climbed.count as "remindedCount",
      running.running, running.late,
      exists (select from content.responses response where response.story_id = running.story_id
        and response.organisation_id = ${organisationId} and response.status = 'submitted') as "beingChecked"
    from running join content.stories story on story.id = running.story_id
      join content.story_versions version on version.id = story.published_version_id
      join content.services service on service.id = running.service_id
      cross join lateral (select (array_agg(account.name order by reminder.at desc, reminder.place desc))[1] as last, count(*)::int as count
        from content.answer_reminders reminder join staff.accounts account on account.id = reminder.account_id
        where reminder.clock_id = running.id and reminder.outcome = 'reminded') climbed
    order by running.due_at, running.id`.execute(db)
  return {
    running: rows[0]?.running ?? 0,
    late: rows[0]?.late ?? 0,
    clocks: rows.map(({ running: _running, late: _late, ...clock }) => clock),
  }
}
