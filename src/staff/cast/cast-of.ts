import { sql } from 'kysely'
import type { Membership, StaffViewer } from '../../platform/auth/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { leads } from './rules.ts'

/** A place in the cast as directors see it. */
export interface CastMember {
  membershipId: number
  accountId: number
  name: string
  email: string
  roleTitle: string
  role: Membership['role']
  /** Services that were chosen by themselves. Where there are neither services nor sites, it is the whole organisation. */
  services: { id: number; name: string }[]
  /** Whole sites, with every service that opens there later. */
  sites: { id: number; name: string }[]
  /** Whether they have set up their sign-in. */
  enrolled: boolean
  unnamed: boolean
}

/** Everybody in an organisation's cast now, from A to Z. */
export async function castOf(db: Db, organisationId: number): Promise<CastMember[]> {
  return db
    .selectFrom('staff.memberships as m')
    .innerJoin('staff.accounts as a', 'a.id', 'm.account_id')
    .select([
      'm.id as membershipId',
      'a.id as accountId',
      'a.name',
      'a.email',
      'a.role_title as roleTitle',
      'm.role',
      sql<CastMember['services']>`coalesce((
        select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name)
        from staff.membership_services s join content.services c on c.id = s.service_id
        where s.membership_id = m.id and s.through_site_id is null), '[]')`.as('services'),
      sql<CastMember['sites']>`coalesce((
        select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name)
        from staff.membership_sites s join content.sites c on c.id = s.site_id
        where s.membership_id = m.id), '[]')`.as('sites'),
      sql<boolean>`a.enrolled_at is not null or exists (
        select from staff.sign_on_identities i where i.account_id = a.id)`.as('enrolled'),
      'a.unnamed',
    ])
    .where('m.organisation_id', '=', organisationId)
    .where('m.ended_at', 'is', null)
    .where('a.left_at', 'is', null)
    .orderBy('a.name')
    .orderBy('m.id')
    .execute()
}

/** The organisations that this viewer belongs to, from A to Z. */
export async function organisationsOf(
  db: Db,
  viewer: StaffViewer,
): Promise<{ id: number; code: string; name: string }[]> {
  const ids = [...new Set(viewer.memberships.map(({ organisationId }) => organisationId))]
  if (ids.length === 0) return []
  return db
    .selectFrom('content.organisations')
    .select(['id', 'code', 'name'])
    .where('id', 'in', ids)
    .orderBy('name')
    .execute()
}

/** Those of them whose cast this viewer chooses. */
export async function organisationsLedBy(db: Db, viewer: StaffViewer) {
  const all = await organisationsOf(db, viewer)
  return all.filter(({ id }) => leads(viewer, id))
}
