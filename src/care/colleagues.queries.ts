import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { cast } from '../staff/index.ts'

/** Somebody of the cast who could take a story on. */
export interface Colleague {
  accountId: number
  name: string
  roleTitle: string
}

export interface Asked {
  organisationId: number
  /** The services that the story is about; those of other organisations count for nothing. */
  serviceIds: readonly number[]
  today: Day
}

const MOST_NAMED = 300

/** Whoever may answer for one of these services and is not away today, by name; whoever asks is left out. */
export async function colleaguesInScope(db: Db, asked: Asked, accountId: number): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select distinct account.id as "accountId", account.name, account.role_title as "roleTitle" from ${placesInScope(asked)}
    where place.role = any(${cast.respondingRoles}::text[]) and account.id <> ${accountId}
    order by account.name, account.id limit ${MOST_NAMED}`.execute(db)
  return rows
}

const MOST_IN_TEAM = 50

/** To whom the team's stories go: those who deputise for one of these services first, then those who lead the organisation. */
export async function teamOf(db: Db, asked: Asked): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select account.id as "accountId", account.name, account.role_title as "roleTitle" from ${placesInScope(asked)}
    where place.role in ('understudy', 'director')
    group by account.id
    order by bool_or(place.role = 'understudy') desc, bool_or(place.is_near) desc, account.id limit ${MOST_IN_TEAM}`.execute(
    db,
  )
  return rows
}

/** Places of people who are there today and whose place covers one of the services. A place of its own is nearer than one for all. */
function placesInScope({ organisationId, serviceIds, today }: Asked): RawBuilder<unknown> {
  return sql`(select held.account_id, held.role, count(scope.service_id) > 0 as is_near
      from staff.memberships held left join staff.membership_services scope on scope.membership_id = held.id
      where held.organisation_id = ${organisationId} and held.ended_at is null
      group by held.id
      having count(scope.service_id) = 0 or bool_or(scope.service_id = any(${[...serviceIds]}::int[]))) place
    join staff.accounts account on account.id = place.account_id and account.left_at is null and account.enrolled_at is not null
      and not exists (select from staff.absences away where away.account_id = account.id and away.ended_at is null
        and away.first_day <= ${today}::date and away.last_day >= ${today}::date)`
}
