import { sql } from 'kysely'
import type { Day } from '../../platform/clock/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { ConcernKind } from '../reading-aids/index.ts'
import type { Callable, Level, Outcome } from './rules.ts'

/** A story in which somebody may be in danger, and who has it in hand. */
export interface Alert {
  id: number
  storyId: number
  level: Level
  kinds: ConcernKind[]
  /** Who raised it; null where a reading aid did. */
  raisedBy: string | null
  why: string
  raisedOn: Day
  round: number
  takenBy: string | null
  takenById: number | null
  takenAt: Date | null
  closedBy: string | null
  closedAt: Date | null
  outcome: Outcome | null
  /** Who was called, the first one first. */
  calls: { name: string; day: Day }[]
}

/** Every alert of a story, the newest first. */
export function alertsOfStory(db: Db, storyId: number): Promise<Alert[]> {
  return alerts(db, sql`alert.story_id = ${storyId}`)
}

/** Every alert that nobody has closed: what must be done at once before what can wait until tonight, the oldest first. */
export async function openAlerts(db: Db): Promise<Alert[]> {
  const open = await alerts(db, sql`alert.closed_at is null`)
  return open.toSorted((a, b) => Number(b.level === 'now') - Number(a.level === 'now') || a.id - b.id)
}

async function alerts(db: Db, where: ReturnType<typeof sql>): Promise<Alert[]> {
  const { rows } = await sql<Alert>`
    select alert.id, alert.story_id as "storyId", alert.level, alert.kinds, raiser.name as "raisedBy", alert.why,
      alert.raised_on as "raisedOn", alert.round, taker.name as "takenBy", alert.acknowledged_by as "takenById", alert.acknowledged_at as "takenAt",
      closer.name as "closedBy", alert.closed_at as "closedAt", alert.outcome,
      (select coalesce(json_agg(json_build_object('name', account.name, 'day', call.called_on) order by call.rung), '[]')
        from content.safeguarding_calls call join staff.accounts account on account.id = call.account_id
        where call.alert_id = alert.id) as calls
    from content.safeguarding_alerts alert
      left join staff.accounts raiser on raiser.id = alert.raised_by
      left join staff.accounts taker on taker.id = alert.acknowledged_by
      left join staff.accounts closer on closer.id = alert.closed_by
    where ${where} order by alert.id desc`.execute(db)
  return rows
}

/** Everybody who can be called for an alert on this day, with what their place in the order depends on. */
export async function callable(db: Db, today: Day): Promise<Callable[]> {
  const { rows } = await sql<Callable>`
    with duty as (
      select account_id, row_number() over (order by id) - 1 as place from content.duty_turns
      where ended_at is null and ${today}::date between first_day and last_day
    )
    select account.id as "accountId", account.name, (select min(place)::int from duty where account_id = account.id) as "dutyPlace",
      bool_or(role.role = 'senior moderator') as "isSenior",
      bool_or(role.role in ('moderator', 'senior moderator')) as "isModerator",
      array(select organisation_id from staff.memberships where account_id = account.id and ended_at is null) as "organisationIds"
    from staff.accounts account
      join staff.platform_roles role on role.account_id = account.id and role.ended_at is null
        and role.role in ('moderator', 'senior moderator', 'operator')
    where account.left_at is null
    group by account.id, account.name`.execute(db)
  return rows
}

/** Something that was done about a story, and who was told. */
export interface EscalationRecord {
  id: number
  told: string
  toldWhom: string
  what: string
  /** When it was done, in the words of whoever wrote it down. */
  doneAt: string
  by: string
  recordedAt: Date
}

/** What was done about a story, the first entry first. */
export async function recordsOfStory(db: Db, storyId: number): Promise<EscalationRecord[]> {
  const rows = await db
    .selectFrom('content.safeguarding_records as record')
    .innerJoin('staff.accounts as account', 'account.id', 'record.account_id')
    .selectAll('record')
    .select('account.name')
    .where('record.story_id', '=', storyId)
    .orderBy('record.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    told: row.told,
    toldWhom: row.told_whom,
    what: row.what,
    doneAt: row.done_at,
    by: row.name,
    recordedAt: row.recorded_at,
  }))
}
