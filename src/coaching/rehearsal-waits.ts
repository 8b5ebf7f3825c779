import { sql } from 'kysely'
import { upkeep } from '../organisations/index.ts'
import { addDays, type Day, workingHoursBetween } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { on } from '../platform/facts/index.ts'
import type { Work } from '../platform/work.ts'
import { responseFacts } from '../responses/index.ts'
import { storyVisibility } from '../stories/index.ts'

/** A wait begins when a draft is shown. One that goes on already is not begun anew: the writer has waited since the first time. */
export async function beginWait(
  work: Work,
  { responseId, organisationId }: { responseId: number; organisationId: number },
): Promise<void> {
  await work.db
    .insertInto('content.rehearsal_waits')
    .values({ response_id: responseId, organisation_id: organisationId, asked_at: work.clock.now() })
    .onConflict((conflict) => conflict.column('response_id').where('outcome', 'is', null).doNothing())
    .execute()
}

/** Ends the wait of a draft, if one goes on, with how long it took in minutes of working days. */
export async function endWait(
  work: Work,
  responseId: number,
  outcome: 'cue' | 'sent' | 'deleted',
): Promise<void> {
  const wait = await work.db
    .selectFrom('content.rehearsal_waits')
    .select(['id', 'organisation_id as organisationId', 'asked_at as askedAt'])
    .where('response_id', '=', responseId)
    .where('outcome', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!wait) return
  const now = work.clock.now()
  const waited_minutes = await workingMinutes(work.db, wait, now)
  await work.db
    .updateTable('content.rehearsal_waits')
    .set({ outcome, ended_at: now, waited_minutes })
    .where('id', '=', wait.id)
    .execute()
}

/** Whoever sends a draft waits for no coach any more. */
export const endWaitOfSent = on(responseFacts.responseSubmitted, (work, { responseId }) =>
  endWait(work, responseId, 'sent'),
)

/** Nor does whoever deletes it. */
export const endWaitOfDeleted = on(responseFacts.responseDeleted, (work, { responseId }) =>
  endWait(work, responseId, 'deleted'),
)

/** How long the drafts of an organisation waited for a coach (R40). It says nothing of who the coach was. */
export interface Turnaround {
  /** Drafts that were shown from this day on are counted. */
  since: Day
  /** How many waits began, those of deleted drafts left out; and how many of them a coach ended, or the sending did. */
  asked: number
  answered: number
  sent: number
  /** Minutes of working days until a coach's first word: of the middle one, and the longest. Null while there is none. */
  medianMinutes: number | null
  worstMinutes: number | null
  /** How many wait now, and the longest of them in minutes of working days. */
  waiting: number
  waitingMinutes: number
}

/** The window that is reported. */
export const turnaroundDays = 90

/** Turnaround of an organisation's coaches over the last ninety days. Two statements, whatever the size. */
export async function turnaroundOf(
  db: Db,
  { organisationId, today, now }: { organisationId: number; today: Day; now: Date },
): Promise<Turnaround> {
  const since = addDays(today, -turnaroundDays)
  const { rows } = await sql<Omit<Turnaround, 'since' | 'waitingMinutes'> & { oldest: Date | null }>`
    select (count(*) filter (where outcome = 'cue'))::int as answered, (count(*) filter (where outcome = 'sent'))::int as sent,
      (count(*) filter (where outcome = 'cue' or outcome = 'sent' or waits))::int as asked,
      round(percentile_cont(0.5) within group (order by waited_minutes) filter (where outcome = 'cue'))::int as "medianMinutes",
      max(waited_minutes) filter (where outcome = 'cue') as "worstMinutes",
      (count(*) filter (where waits))::int as waiting, min(asked_at) filter (where waits) as oldest
    from (
      select wait.*, wait.outcome is null and response.status in ('draft', 'returned') and ${storyVisibility.publicStory} as waits
      from content.rehearsal_waits wait join content.responses response on response.id = wait.response_id
        join content.stories story on story.id = response.story_id
      where wait.organisation_id = ${organisationId} and wait.asked_at >= ${since}::date
    ) shown`.execute(db)
  const { oldest, ...counted } = rows[0] ?? nothing
  const waitingMinutes =
    oldest === null ? 0 : await workingMinutes(db, { organisationId, askedAt: oldest }, now)
  return { since, ...counted, waitingMinutes }
}

const nothing = {
  asked: 0,
  answered: 0,
  sent: 0,
  medianMinutes: null,
  worstMinutes: null,
  waiting: 0,
  oldest: null,
}

async function workingMinutes(
  db: Db,
  { organisationId, askedAt }: { organisationId: number; askedAt: Date },
  until: Date,
): Promise<number> {
  const { nation } = await upkeep.answeringTarget(db, organisationId)
  return Math.round(60 * workingHoursBetween(askedAt, until, nation))
}
