import { sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'
import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { momentOf } from './rules.ts'
import type { Session } from './sessions.queries.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** Keeps the time free. Two that want the last seat: one of them has it. Booking twice changes nothing. @throws Refusal (409) */
export async function bookSeat(work: Work, sessionId: number, accountId: number): Promise<void> {
  const session = await lockPlanned(work, sessionId)
  const { taken } = await work.db
    .selectFrom('staff.headspace_seats')
    .select(({ fn }) => fn.countAll<string>().as('taken'))
    .where('session_id', '=', sessionId)
    .where('account_id', '<>', accountId)
    .executeTakeFirstOrThrow()
  if (Number(taken) >= session.seats) throw new Refusal(t('full'), 409)
  await work.db
    .insertInto('staff.headspace_seats')
    .values({ session_id: sessionId, account_id: accountId, booked_at: work.clock.now() })
    .onConflict((on) => on.doNothing())
    .execute()
}

/** Somebody else can have the seat. What they had set aside for it stays no longer. @throws Refusal (409) */
export async function giveBackSeat(work: Work, sessionId: number, accountId: number): Promise<void> {
  await lockPlanned(work, sessionId)
  for (const table of ['staff.headspace_seats', 'content.headspace_stories'] as const)
    await work.db
      .deleteFrom(table)
      .where('session_id', '=', sessionId)
      .where('account_id', '=', accountId)
      .execute()
}

/** A session that is to come, held until the transaction ends. */
async function lockPlanned(work: Work, sessionId: number) {
  const session = await work.db
    .selectFrom('staff.headspace_sessions')
    .select(['seats', 'status', 'day', 'ends'])
    .where('id', '=', sessionId)
    .forUpdate()
    .executeTakeFirst()
  if (!session) throw new Refusal(t('noSession'), 404)
  const isOver = momentOf(session.day, session.ends) <= work.clock.now()
  if (session.status !== 'planned' || isOver) throw new Refusal(t('notPlanned'), 409)
  return session
}

/** Another session in which somebody has a seat at the same time; null where there is none. */
export async function clashOf(
  db: Db,
  accountId: number,
  { id, day, begins, ends }: Pick<Session, 'id' | 'day' | 'begins' | 'ends'>,
): Promise<{ begins: string; ends: string; place: string } | null> {
  const { rows } = await sql<{ begins: string; ends: string; place: string }>`
    select other.begins, other.ends, other.place from staff.headspace_seats seat
      join staff.headspace_sessions other on other.id = seat.session_id
    where seat.account_id = ${accountId} and other.id <> ${id} and other.status = 'planned' and other.day = ${day}::date
      and other.begins < ${ends} and other.ends > ${begins} order by other.begins limit 1`.execute(db)
  return rows[0] ?? null
}
