import { sql } from 'kysely'
import type { Day } from '../../platform/clock/index.ts'
import type { Db } from '../../platform/db/index.ts'

/** What somebody has done on the desk today. */
export interface DayOfModerator {
  accountId: number
  name: string
  decided: number
  /** Of them, stories that may be hard to read: those with a concern. */
  hard: number
}

/** What each moderator has decided today, the busiest first; those who decided nothing are left out. */
export async function today(db: Db, day: Day): Promise<DayOfModerator[]> {
  const { rows } = await sql<DayOfModerator>`
    select account.id as "accountId", account.name, count(distinct (decision.subject_kind, decision.subject_id))::int as decided,
      count(distinct story.id) filter (where story.concern is not null)::int as hard
    from content.moderation_decisions decision
      join staff.accounts account on account.id = decision.moderator_id
      left join content.stories story on decision.subject_kind = 'story' and story.id = decision.subject_id
    where decision.decided_at >= (${day}::date::timestamp at time zone 'Europe/London') and decision.undone_at is null
    group by account.id, account.name order by decided desc, account.name`.execute(db)
  return rows
}

/**
 * Whether the queue offers hard stories to a moderator now. Not when they have read as many as they set for a day, and not
 * while somebody who is at work today has read two fewer: the hardest go round. They can always open one by themselves.
 */
export function isOfferedHard(
  day: readonly DayOfModerator[],
  { accountId, limit }: { accountId: number; limit: number },
): boolean {
  const own = day.find((one) => one.accountId === accountId)?.hard ?? 0
  if (own >= limit) return false
  const others = day.filter((one) => one.accountId !== accountId).map(({ hard }) => hard)
  return others.length === 0 || own < Math.min(...others) + 2
}
