import type { Membership } from '../../platform/auth/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { respondingRoles } from './rules.ts'
import { serviceIdsOfMembership } from './staff-viewer.ts'

/** Somebody who may answer. `serviceIds` empty means the whole organisation. */
export interface Responder extends Membership {
  accountId: number
  name: string
  roleTitle: string
}

/**
 * Everybody who may answer for at least one of these services now, by name. Somebody with two roles comes twice.
 * @param serviceIds ids of `content.services`
 */
export async function respondersFor(db: Db, serviceIds: readonly number[]): Promise<Responder[]> {
  if (serviceIds.length === 0) return []
  return db
    .selectFrom('staff.memberships as m')
    .innerJoin('staff.accounts as a', 'a.id', 'm.account_id')
    .select([
      'a.id as accountId',
      'a.name',
      'a.role_title as roleTitle',
      'm.role',
      'm.organisation_id as organisationId',
      serviceIdsOfMembership.as('serviceIds'),
    ])
    .where('m.ended_at', 'is', null)
    .where('a.left_at', 'is', null)
    .where('m.role', 'in', respondingRoles)
    .where(({ exists, selectFrom, or, not, and }) => {
      const scope = selectFrom('staff.membership_services as s')
        .select('s.service_id')
        .whereRef('s.membership_id', '=', 'm.id')
      const ofOrganisation = selectFrom('content.services as c')
        .select('c.id')
        .whereRef('c.organisation_id', '=', 'm.organisation_id')
        .where('c.id', 'in', [...serviceIds])
      return or([
        exists(scope.where('s.service_id', 'in', [...serviceIds])),
        and([not(exists(scope)), exists(ofOrganisation)]),
      ])
    })
    .orderBy('a.name')
    .orderBy('m.id')
    .execute()
}
