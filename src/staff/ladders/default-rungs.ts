import { type RawBuilder, sql } from 'kysely'
import type { Membership } from '../../platform/auth/index.ts'

/** A service as other parts of a statement name it. */
export interface NamedPlace {
  organisationId: RawBuilder<unknown>
  serviceId: RawBuilder<unknown>
}

/**
 * Whom a story reaches while nobody chose a ladder, as an array of accounts from first to last, so that no service is without
 * a recipient (R34, R49): whoever answers for this service, their deputy, the directors; an administrator where there is none
 * of these. Who was chosen for the service itself goes before who is there for the whole organisation.
 */
export function defaultRungs(place: NamedPlace): RawBuilder<number[]> {
  return sql<number[]>`coalesce(nullif(array_remove(
    array[${nearest(place, 'responder')}, ${nearest(place, 'understudy')}] || array(${covering(place, 'director', 3)}), null), '{}'),
    array(${covering(place, 'administrator', 1)}))`
}

/** The first for the service itself; only where there is nobody, the first for the whole organisation. */
function nearest(place: NamedPlace, role: Membership['role']): RawBuilder<number | null> {
  return sql`coalesce(
    (select held.account_id from staff.membership_services scope join staff.memberships held on held.id = scope.membership_id
      ${isThere} where scope.service_id = ${place.serviceId} and ${holds(place, role)} order by held.account_id limit 1),
    (select held.account_id from staff.memberships held ${isThere} where ${holds(place, role)} and ${isForAll}
      order by held.account_id limit 1))`
}

function covering(place: NamedPlace, role: Membership['role'], most: number): RawBuilder<unknown> {
  return sql`select held.account_id from staff.memberships held ${isThere} where ${holds(place, role)}
    and (${isForAll} or exists (select from staff.membership_services scope
      where scope.membership_id = held.id and scope.service_id = ${place.serviceId}))
    order by held.account_id limit ${most}`
}

function holds({ organisationId }: NamedPlace, role: Membership['role']): RawBuilder<boolean> {
  return sql`held.organisation_id = ${organisationId} and held.role = ${sql.lit(role)} and held.ended_at is null`
}

const isThere = sql`join staff.accounts person on person.id = held.account_id and person.left_at is null and person.enrolled_at is not null`
const isForAll = sql`not exists (select from staff.membership_services scope where scope.membership_id = held.id)`
