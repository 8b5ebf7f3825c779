import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Membership, StaffViewer } from '../../platform/auth/index.ts'
import type { Db } from '../../platform/db/index.ts'

/**
 * A member of staff with everything that they may do now. Null for somebody who has left, or has neither a place in a cast
 * nor a role: there is nothing for them to see.
 */
export async function staffViewer(db: Db, accountId: number): Promise<StaffViewer | null> {
  const row = await viewerRows(db).where('a.id', '=', accountId).executeTakeFirst()
  return row ? viewerOf(row) : null
}

/** Everybody who has not left, with what they may do; the caller says whom it wants. */
export function viewerRows(db: Db) {
  return db
    .selectFrom('staff.accounts as a')
    .select((eb) => [
      'a.id',
      'a.name',
      'a.role_title',
      jsonArrayFrom(
        eb
          .selectFrom('staff.memberships as m')
          .select(['m.organisation_id as organisationId', 'm.role', serviceIdsOfMembership.as('serviceIds')])
          .whereRef('m.account_id', '=', 'a.id')
          .where('m.ended_at', 'is', null)
          .orderBy('m.id'),
      ).as('memberships'),
      platformRolesOfAccount.as('roles'),
    ])
    .where('a.left_at', 'is', null)
}

type ViewerRow = Awaited<ReturnType<ReturnType<typeof viewerRows>['executeTakeFirstOrThrow']>>

/** Null for somebody who has neither a place in a cast nor a role. */
export function viewerOf(row: ViewerRow): StaffViewer | null {
  if (row.memberships.length === 0 && row.roles.length === 0) return null
  return {
    kind: 'staff',
    accountId: row.id,
    name: row.name,
    roleTitle: row.role_title,
    memberships: row.memberships satisfies Membership[],
    platformRoles: row.roles,
  }
}

/** For a query over `staff.memberships as m`. Empty means the whole organisation. */
export const serviceIdsOfMembership = sql<number[]>`array(
  select s.service_id from staff.membership_services s where s.membership_id = m.id order by s.service_id)`

/** For a query over `staff.accounts as a`. */
export const platformRolesOfAccount = sql<StaffViewer['platformRoles']>`array(
  select r.role from staff.platform_roles r where r.account_id = a.id and r.ended_at is null order by r.role)`
