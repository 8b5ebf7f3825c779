import { sql } from 'kysely'
import type { StaffViewer } from '../platform/auth/index.ts'
import { say, sayDay } from '../platform/i18n/index.ts'
import { queueMails } from '../platform/mail/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { mayTend, momentOf } from './rules.ts'
import { type Session, seatsOf } from './sessions.queries.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** How a session went. */
export interface Held {
  minutes: number
  /** Accounts of those who came; others who had a seat did not. */
  came: readonly number[]
}

/** Says that it took place, for how long and who came. It can be said again. @throws Refusal */
export async function markHeld(work: Work, session: Session, held: Held, by: StaffViewer): Promise<void> {
  if (momentOf(session.day, session.begins) > work.clock.now()) throw new Refusal(t('notYet'), 409)
  await settle(work, session, { by, status: 'held', minutes: held.minutes })
  await work.db
    .updateTable('staff.headspace_seats')
    .set({ came: sql<boolean>`account_id = any(${[...held.came]}::int[])` })
    .where('session_id', '=', session.id)
    .execute()
}

/** It will not take place, or did not: whoever has a seat hears of it, and gets the time back. @throws Refusal */
export async function cancelSession(work: Work, session: Session, by: StaffViewer): Promise<void> {
  await settle(work, session, { by, status: 'cancelled', minutes: null })
  const seats = await seatsOf(work.db, session.id)
  const isAhead = momentOf(session.day, session.begins) > work.clock.now()
  await queueMails(
    work,
    seats
      .filter(({ accountId }) => isAhead && accountId !== by.accountId)
      .map(({ accountId }) => ({
        to: { account: accountId },
        template: 'headspaceCancelled',
        params: { day: session.day, begins: session.begins, about: session.about || session.organisation },
      })),
  )
}

interface Settling {
  by: StaffViewer
  status: 'held' | 'cancelled'
  minutes: number | null
}

async function settle(work: Work, session: Session, { by, status, minutes }: Settling): Promise<void> {
  if (!mayTend(by, session)) throw new Refusal(t('notYours'), 403)
  const { numUpdatedRows } = await work.db
    .updateTable('staff.headspace_sessions')
    .set({ status, minutes_held: minutes, settled_at: work.clock.now() })
    .where('id', '=', session.id)
    .where('status', 'in', status === 'held' ? ['planned', 'held'] : ['planned'])
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Refusal(t('notPlanned'), 409)
  await work.audit({
    actor: `account ${by.accountId}`,
    verb: `${status} headspace`,
    subject: `session ${session.publicId}`,
    details: { day: sayDay(session.day) },
  })
}
