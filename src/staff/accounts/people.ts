import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import type { PlatformRole } from './platform-roles.ts'

/** Somebody with an account, as operators see them. */
export interface Person {
  accountId: number
  name: string
  email: string
  roleTitle: string
  platformRoles: PlatformRole[]
  places: { organisation: string; role: string }[]
  /** Whether they have set up their sign-in. */
  enrolled: boolean
}

/** Everybody who acts for the whole platform, from A to Z. */
export function platformPeople(db: Db): Promise<Person[]> {
  return people(
    db,
    sql`exists (select from staff.platform_roles r where r.account_id = a.id and r.ended_at is null)`,
  )
}

/** Everybody whose name or address holds these words, at most 50. */
export function findPeople(db: Db, words: string): Promise<Person[]> {
  const folded = sql`content.fold(${words})`
  return people(db, sql`strpos(content.fold(a.name || ' ' || a.email), ${folded}) > 0`)
}

/** One person; null for nobody and for those who have left. */
export async function personOf(db: Db, accountId: number): Promise<Person | null> {
  const [person] = await people(db, sql`a.id = ${accountId}`)
  return person ?? null
}

async function people(db: Db, where: RawBuilder<unknown>): Promise<Person[]> {
  const { rows } = await sql<Person>`
    select a.id as "accountId", a.name, a.email, a.role_title as "roleTitle", a.enrolled_at is not null as enrolled,
      array(select r.role from staff.platform_roles r where r.account_id = a.id and r.ended_at is null order by r.role)
        as "platformRoles",
      (select coalesce(json_agg(json_build_object('organisation', o.name, 'role', m.role) order by o.name, m.role), '[]')
        from staff.memberships m join content.organisations o on o.id = m.organisation_id
        where m.account_id = a.id and m.ended_at is null) as places
    from staff.accounts a where a.left_at is null and ${where} order by a.name, a.id limit 50`.execute(db)
  return rows
}
