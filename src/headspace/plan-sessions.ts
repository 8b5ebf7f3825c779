import { sql } from 'kysely'
import { upkeep } from '../organisations/index.ts'
import type { StaffViewer } from '../platform/auth/index.ts'
import { addDays, type Day, isWorkingDay } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { say } from '../platform/i18n/index.ts'
import { publicId } from '../platform/keys/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import {
  daysOfSeries,
  type Hours,
  MOST_DAYS_OF_SERIES,
  overlaps,
  type Purpose,
  plansFor,
  type Repeat,
} from './rules.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** What somebody plans: one session, or a series of single ones. */
export interface NewSessions {
  organisationId: number
  /** At most one of the two; neither means the whole organisation. */
  serviceId: number | null
  siteCode: string | null
  firstDay: Day
  begins: string
  ends: string
  repeat: Repeat
  /** The last day of a series. */
  until: Day
  /** A room, or the address of a meeting online. */
  place: string
  seats: number
  purpose: Purpose
}

/** Plans them. @returns public ids, in order. @throws Refusal */
export async function planSessions(work: Work, planned: NewSessions, by: StaffViewer): Promise<string[]> {
  const days = checkedDays(planned, work.today)
  const { serviceId, siteId } = await checkedPlace(work.db, planned, by)
  const rows = days.map((day) => ({
    public_id: publicId(),
    organisation_id: planned.organisationId,
    site_id: siteId,
    service_id: serviceId,
    day,
    begins: planned.begins,
    ends: planned.ends,
    place: planned.place,
    seats: planned.seats,
    purpose: planned.purpose,
    organiser_id: by.accountId,
    planned_at: work.clock.now(),
  }))
  await work.db.insertInto('staff.headspace_sessions').values(rows).execute()
  await work.audit({
    actor: `account ${by.accountId}`,
    verb: 'planned headspace',
    subject: `organisation ${planned.organisationId}`,
    details: { days },
  })
  return rows.map(({ public_id }) => public_id)
}

function checkedDays({ firstDay, begins, ends, repeat, until }: NewSessions, today: Day): Day[] {
  if (ends <= begins) throw new Refusal(t('backwards'))
  if (firstDay < today) throw new Refusal(t('past'))
  if (repeat !== 'once' && until < firstDay) throw new Refusal(t('untilEarly'))
  if (repeat !== 'once' && until > addDays(firstDay, MOST_DAYS_OF_SERIES))
    throw new Refusal(t('tooLong', { days: MOST_DAYS_OF_SERIES }))
  return daysOfSeries(firstDay, repeat, until)
}

async function checkedPlace(
  db: Db,
  { organisationId, serviceId, siteCode }: NewSessions,
  by: StaffViewer,
): Promise<{ serviceId: number | null; siteId: number | null }> {
  const may = plansFor(by, organisationId)
  const isTheirs = may === 'whole' || (serviceId !== null && siteCode === null && may.includes(serviceId))
  if (!isTheirs) throw new Refusal(t('notYourPlace'), 403)
  const { rows } = await sql<{ service: boolean; siteId: number | null }>`
    select exists (select from content.services where id = ${serviceId}::int and organisation_id = ${organisationId}) as service,
      (select id from content.sites where code = ${siteCode}::text and organisation_id = ${organisationId}) as "siteId"`.execute(
    db,
  )
  const { service = false, siteId = null } = rows[0] ?? {}
  if ((serviceId !== null && !service) || (siteCode !== null && siteId === null))
    throw new Refusal(t('notYourPlace'))
  return { serviceId, siteId: serviceId === null ? siteId : null }
}

/** What somebody should know before they plan: days on which offices are closed, and days on which the place is taken. */
export interface PlanWarnings {
  closed: Day[]
  taken: Day[]
}

/** What is wrong is refused before anybody is warned of what is merely unusual. @throws Refusal */
export async function warningsOf(db: Db, planned: NewSessions, today: Day): Promise<PlanWarnings> {
  const days = checkedDays(planned, today)
  const { nation } = await upkeep.answeringTarget(db, planned.organisationId)
  const { rows } = await sql<Hours>`
    select day, begins, ends from staff.headspace_sessions
    where organisation_id = ${planned.organisationId} and status = 'planned' and day = any(${days}::date[])
      and lower(place) = lower(${planned.place}) order by day limit 200`.execute(db)
  const isTaken = (day: Day) => rows.some((other) => overlaps({ ...planned, day }, other))
  return { closed: days.filter((day) => !isWorkingDay(day, nation)), taken: days.filter(isTaken) }
}
