import { sql } from 'kysely'
import type { Day } from '../../platform/clock/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { t } from '../words.ts'

/** Somebody is away from one day to another, both counted. */
export interface Absence {
  id: number
  accountId: number
  name: string
  firstDay: Day
  lastDay: Day
  cover: { accountId: number; name: string } | null
}

export interface NewAbsence {
  accountId: number
  firstDay: Day
  lastDay: Day
  coverId: number | null
}

/**
 * Keeps that somebody is away. What they said before ends: one person has one absence that is to come or goes on.
 * @throws Refusal when it is over before it begins, or nobody of their casts is to stand in
 */
export async function sayAway(work: Work, away: NewAbsence): Promise<void> {
  if (away.lastDay < away.firstDay || away.lastDay < work.today) throw new Refusal(t('awayBackwards'))
  if (away.coverId !== null && !(await isColleague(work.db, away.accountId, away.coverId)))
    throw new Refusal(t('coverUnknown'))
  await endAbsence(work, away.accountId)
  await work.db
    .insertInto('staff.absences')
    .values({
      account_id: away.accountId,
      first_day: away.firstDay,
      last_day: away.lastDay,
      cover_id: away.coverId,
      created_at: work.clock.now(),
    })
    .execute()
}

/** They are back, or will not go. */
export async function endAbsence(work: Work, accountId: number): Promise<void> {
  await work.db
    .updateTable('staff.absences')
    .set({ ended_at: work.clock.now() })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .execute()
}

/** The absence of one person that goes on or is to come. */
export async function absenceOf(db: Db, accountId: number, today: Day): Promise<Absence | null> {
  const { rows } = await absences(db, sql`absence.account_id = ${accountId}`, today)
  return rows[0] ?? null
}

/** Who of these organisations is away today, from A to Z, not more than `limit`. */
export async function awayIn(
  db: Db,
  { organisationIds, today, limit }: { organisationIds: number[]; today: Day; limit: number },
): Promise<Absence[]> {
  const theirs = sql`absence.first_day <= ${today}::date and exists (select from staff.memberships place
    where place.account_id = absence.account_id and place.ended_at is null and place.organisation_id = any(${organisationIds}::int[]))`
  const { rows } = await absences(db, theirs, today, limit)
  return rows
}

function absences(db: Db, condition: ReturnType<typeof sql>, today: Day, limit = 1) {
  return sql<Absence>`
    select absence.id, absence.account_id as "accountId", account.name, absence.first_day as "firstDay", absence.last_day as "lastDay",
      case when cover.id is null then null else json_build_object('accountId', cover.id, 'name', cover.name) end as cover
    from staff.absences absence join staff.accounts account on account.id = absence.account_id and account.left_at is null
      left join staff.accounts cover on cover.id = absence.cover_id and cover.left_at is null
    where absence.ended_at is null and absence.last_day >= ${today}::date and ${condition}
    order by account.name, absence.id limit ${limit}`.execute(db)
}

/** For whom somebody stands in today. */
export async function standsInFor(
  db: Db,
  accountId: number,
  today: Day,
): Promise<{ accountId: number; name: string }[]> {
  return db
    .selectFrom('staff.absences as absence')
    .innerJoin('staff.accounts as account', 'account.id', 'absence.account_id')
    .select(['account.id as accountId', 'account.name'])
    .where('absence.cover_id', '=', accountId)
    .where('absence.ended_at', 'is', null)
    .where('absence.first_day', '<=', today)
    .where('absence.last_day', '>=', today)
    .where('account.left_at', 'is', null)
    .orderBy('account.name')
    .execute()
}

const MOST_COVERS = 500

/** Colleagues who may stand in for somebody: whoever may answer in one of their organisations. */
export async function possibleCovers(
  db: Db,
  accountId: number,
): Promise<{ accountId: number; name: string; roleTitle: string }[]> {
  const { rows } = await sql<{ accountId: number; name: string; roleTitle: string }>`
    select account.id as "accountId", account.name, account.role_title as "roleTitle" from staff.accounts account
    where account.left_at is null and account.enrolled_at is not null and account.id <> ${accountId}
      and exists (select from staff.memberships theirs join staff.memberships own on own.organisation_id = theirs.organisation_id
        where theirs.account_id = account.id and theirs.ended_at is null
          and theirs.role in ('responder', 'understudy', 'coach', 'director')
          and own.account_id = ${accountId} and own.ended_at is null)
    order by account.name, account.id limit ${MOST_COVERS}`.execute(db)
  return rows
}

async function isColleague(db: Db, accountId: number, coverId: number): Promise<boolean> {
  const covers = await possibleCovers(db, accountId)
  return covers.some((cover) => cover.accountId === coverId)
}
