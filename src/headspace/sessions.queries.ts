import { type RawBuilder, sql } from 'kysely'
import { addDays, type Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { Purpose } from './rules.ts'

export type SessionStatus = 'planned' | 'held' | 'cancelled'

/** A session as the members of its organisation see it. */
export interface Session {
  id: number
  publicId: string
  organisationId: number
  organisation: string
  /** The service or the site; '' for the whole organisation. */
  about: string
  day: Day
  begins: string
  ends: string
  place: string
  seats: number
  taken: number
  purpose: Purpose
  organiserId: number
  organiser: string
  status: SessionStatus
  minutesHeld: number | null
  /** Whoever looks has a seat. */
  isMine: boolean
}

interface Asking {
  organisationIds: readonly number[]
  accountId: number
}

const MOST_LISTED = 100
const DAYS_AHEAD = 92

/** Sessions of these organisations from today on, the next first. */
export async function sessionsAhead(db: Db, asking: Asking, today: Day): Promise<Session[]> {
  const until = addDays(today, DAYS_AHEAD)
  return sessionsWhere(
    db,
    asking,
    sql`session.status = 'planned' and session.day between ${today}::date and ${until}::date`,
  )
}

/** Sessions that are over and of which this person has not said how they went, the oldest first. */
export async function sessionsToSettle(db: Db, asking: Asking, today: Day): Promise<Session[]> {
  return sessionsWhere(
    db,
    asking,
    sql`session.status = 'planned' and session.day < ${today}::date and session.organiser_id = ${asking.accountId}`,
  )
}

/** @returns null where there is none, or it is of an organisation in which this person has no place */
export async function sessionOf(db: Db, asking: Asking, session: string): Promise<Session | null> {
  const [found = null] = await sessionsWhere(db, asking, sql`session.public_id = ${session}`)
  return found
}

/** The coming sessions in which somebody has a seat. */
export async function mySessions(db: Db, asking: Asking, today: Day): Promise<Session[]> {
  const ahead = await sessionsAhead(db, asking, today)
  return ahead.filter(({ isMine }) => isMine)
}

async function sessionsWhere(
  db: Db,
  { organisationIds, accountId }: Asking,
  condition: RawBuilder<unknown>,
): Promise<Session[]> {
  const { rows } = await sql<Session>`
    select session.id, session.public_id as "publicId", session.organisation_id as "organisationId", organisation.name as organisation,
      coalesce(service.name, site.name, '') as about, session.day, session.begins, session.ends, session.place, session.seats,
      (select count(*)::int from staff.headspace_seats seat where seat.session_id = session.id) as taken,
      session.purpose, session.organiser_id as "organiserId", organiser.name as organiser, session.status,
      session.minutes_held as "minutesHeld",
      exists (select from staff.headspace_seats seat where seat.session_id = session.id and seat.account_id = ${accountId}) as "isMine"
    from staff.headspace_sessions session
      join content.organisations organisation on organisation.id = session.organisation_id
      join staff.accounts organiser on organiser.id = session.organiser_id
      left join content.sites site on site.id = session.site_id
      left join content.services service on service.id = session.service_id
    where session.organisation_id = any(${[...organisationIds]}::int[]) and ${condition}
    order by session.day, session.begins, session.id limit ${MOST_LISTED}`.execute(db)
  return rows
}

/** Somebody who keeps the time free. */
export interface Seat {
  accountId: number
  name: string
  roleTitle: string
  /** Null until somebody has said. */
  came: boolean | null
}

export async function seatsOf(db: Db, sessionId: number): Promise<Seat[]> {
  return db
    .selectFrom('staff.headspace_seats as seat')
    .innerJoin('staff.accounts as account', 'account.id', 'seat.account_id')
    .select(['account.id as accountId', 'account.name', 'account.role_title as roleTitle', 'seat.came'])
    .where('seat.session_id', '=', sessionId)
    .orderBy('account.name')
    .orderBy('account.id')
    .execute()
}
