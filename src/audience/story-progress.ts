import { sql } from 'kysely'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'

/** How far a story has come (R15): told, published, heard, answered, change planned, change made. Days and counts only. */
export interface StoryProgress {
  storyId: number
  toldOn: Day
  publishedOn: Day | null
  /** Staff who were told, and staff who have read it. */
  told: number
  heardBy: number
  answers: number
  lastAnsweredOn: Day | null
  /** The furthest that any change has come. */
  change: 'planned' | 'made' | 'cannot' | null
}

/** The progress of several stories in one statement. The caller has found that they may be seen. */
export async function storyProgress(db: Db, storyIds: number[]): Promise<Map<number, StoryProgress>> {
  if (storyIds.length === 0) return new Map()
  const { rows } = await sql<StoryProgress>`
    select story.id as "storyId", story.submitted_on as "toldOn", story.published_on as "publishedOn",
      heard.told, heard.read as "heardBy", answered.answers, answered.last_on as "lastAnsweredOn", changed.kind as change
    from content.stories story
      cross join lateral (select count(told_at)::int as told, count(first_read_at)::int as read
        from content.audience where story_id = story.id) heard
      cross join lateral (select count(*)::int as answers, max((published_at at time zone 'Europe/London')::date) as last_on
        from content.responses where story_id = story.id and status = 'published') answered
      left join lateral (select kind from content.changes where story_id = story.id and withdrawn_at is null
        order by case kind when 'made' then 0 when 'planned' then 1 else 2 end limit 1) changed on true
    where story.id = any(${storyIds})`.execute(db)
  return new Map(rows.map((row) => [row.storyId, row]))
}
