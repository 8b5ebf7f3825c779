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

/** As many as somebody can choose from. */
const MOST_COVERS = 100

/**
 * Colleagues who may stand in for somebody: whoever may answer in one of their organisations, by name. Where there are many, those
 * who share a service with them, and then those of the whole organisation, go before the others.
 */
export async function possibleCovers(
  db: Db,
  accountId: number,
): Promise<{ accountId: number; name: string; roleTitle: string }[]> {
  const { rows } = await sql<{ accountId: number; name: string; roleTitle: string }>`
    with near as (
      select account.id as "accountId", account.name, account.role_title as "roleTitle", min(case
          when exists (select from staff.membership_services a join staff.membership_services b on b.service_id = a.service_id
            where a.membership_id = theirs.id and b.membership_id = own.id) then 1
          when not exists (select from staff.membership_services a where a.membership_id = theirs.id) then 2 else 3 end) as rank
      from staff.memberships own join staff.memberships theirs on theirs.organisation_id = own.organisation_id
        join staff.accounts account on account.id = theirs.account_id
      where own.account_id = ${accountId} and own.ended_at is null and ${mayCover(accountId)}
      group by account.id order by rank, account.name, account.id limit ${MOST_COVERS}
    )
    select "accountId", name, "roleTitle" from near order by name, "accountId"`.execute(db)
  return rows
}

async function isColleague(db: Db, accountId: number, coverId: number): Promise<boolean> {
  const { rows } = await sql`
    select from staff.memberships own join staff.memberships theirs on theirs.organisation_id = own.organisation_id
      join staff.accounts account on account.id = theirs.account_id
    where own.account_id = ${accountId} and own.ended_at is null and account.id = ${coverId} and ${mayCover(accountId)}
    limit 1`.execute(db)
  return rows.length > 0
}

/** For a query over `memberships theirs` with their `accounts account`: they may answer, and are somebody else. */
const mayCover = (
  accountId: number,
) => sql`theirs.ended_at is null and theirs.role in ('responder', 'understudy', 'coach', 'director')
  and account.left_at is null and account.enrolled_at is not null and account.id <> ${accountId}`
