import type { StaffViewer } from '../../platform/auth/index.ts'
import { isOperator } from '../../platform/auth/index.ts'
import type { Day } from '../../platform/clock/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { say } from '../../platform/i18n/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { isSenior } from '../rules.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

export interface DutyTurn {
  id: number
  accountId: number
  name: string
  firstDay: Day
  lastDay: Day
}

/** Turns of duty that have not ended, the earliest first; on one day people are called in the order in which they were entered. */
export async function dutyTurns(db: Db, today: Day): Promise<DutyTurn[]> {
  const rows = await db
    .selectFrom('content.duty_turns as turn')
    .innerJoin('staff.accounts as account', 'account.id', 'turn.account_id')
    .select(['turn.id', 'turn.account_id', 'account.name', 'turn.first_day', 'turn.last_day'])
    .where('turn.ended_at', 'is', null)
    .where('turn.last_day', '>=', today)
    .orderBy('turn.first_day')
    .orderBy('turn.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    accountId: row.account_id,
    name: row.name,
    firstDay: row.first_day,
    lastDay: row.last_day,
  }))
}

/** Everybody who can be put on duty. */
export async function dutyPeople(db: Db): Promise<{ accountId: number; name: string }[]> {
  const rows = await db
    .selectFrom('staff.accounts as account')
    .innerJoin('staff.platform_roles as role', 'role.account_id', 'account.id')
    .select(['account.id', 'account.name'])
    .distinct()
    .where('role.role', 'in', ['moderator', 'senior moderator'])
    .where('role.ended_at', 'is', null)
    .where('account.left_at', 'is', null)
    .orderBy('account.name')
    .execute()
  return rows.map(({ id, name }) => ({ accountId: id, name }))
}

/** Whether somebody may say who is on duty. */
export function maySetDuty(viewer: StaffViewer): boolean {
  return isSenior(viewer) || isOperator(viewer)
}

/** Puts a moderator on duty for whole days. @throws Refusal 403, or 422 for somebody who is no moderator */
export async function setDuty(
  work: Work,
  turn: { accountId: number; firstDay: Day; lastDay: Day },
  by: StaffViewer,
): Promise<void> {
  if (!maySetDuty(by)) throw new Refusal(t('notYourRota'), 403)
  const people = await dutyPeople(work.db)
  if (!people.some(({ accountId }) => accountId === turn.accountId)) throw new Refusal(t('noModerator'), 422)
  if (turn.lastDay < turn.firstDay) throw new Refusal(t('daysReversed'), 422)
  await work.db
    .insertInto('content.duty_turns')
    .values({
      account_id: turn.accountId,
      first_day: turn.firstDay,
      last_day: turn.lastDay,
      set_by: by.accountId,
      set_at: work.clock.now(),
    })
    .execute()
  await work.audit({
    actor: `account ${by.accountId}`,
    verb: 'put on duty',
    subject: `account ${turn.accountId}`,
    details: { first: turn.firstDay, last: turn.lastDay },
  })
}

/** Takes a turn of duty back. */
export async function endDuty(work: Work, turnId: number, by: StaffViewer): Promise<void> {
  if (!maySetDuty(by)) throw new Refusal(t('notYourRota'), 403)
  const turn = await work.db
    .updateTable('content.duty_turns')
    .set({ ended_at: work.clock.now() })
    .where('id', '=', turnId)
    .where('ended_at', 'is', null)
    .returning('account_id')
    .executeTakeFirst()
  if (!turn) return
  await work.audit({
    actor: `account ${by.accountId}`,
    verb: 'took off duty',
    subject: `account ${turn.account_id}`,
  })
}
