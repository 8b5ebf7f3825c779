import { sql } from 'kysely'
import type { Membership } from '../../platform/auth/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Actor, Work } from '../../platform/work.ts'
import { endSessionsOf } from '../sign-in/sessions.ts'
import { t } from '../words.ts'

/** For which part of an organisation somebody speaks; both empty means all of it. */
export interface NewScope {
  serviceIds: number[]
  /** Whole sites: every service there, and each one that opens there later. */
  siteIds?: number[] | undefined
}

/** For whom a person speaks and in which role. */
export interface NewMembership extends Membership, NewScope {
  accountId: number
}

/** Gives a person a role in an organisation; the same role again changes its scope. @returns the membership's id */
export async function addMembership(work: Work, place: NewMembership, by: Actor): Promise<number> {
  await checkScope(work, place)
  const { id } = await work.db
    .insertInto('staff.memberships')
    .values({
      account_id: place.accountId,
      organisation_id: place.organisationId,
      role: place.role,
      created_at: work.clock.now(),
    })
    .onConflict((on) => on.columns(['account_id', 'organisation_id', 'role']).doUpdateSet({ ended_at: null }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await setScope(work, id, place)
  const { accountId, ...details } = place
  await work.audit({ actor: by, verb: 'gave a place in the cast', subject: `account ${accountId}`, details })
  return id
}

/** Changes what a member does and for which services. @throws Refusal when it would leave no director */
export async function changeMembership(
  work: Work,
  { membershipId, ...place }: NewScope & { role: Membership['role']; membershipId: number },
  by: Actor,
): Promise<void> {
  const {
    account_id: accountId,
    organisation_id: organisationId,
    role,
  } = await lockMembership(work, membershipId)
  if (role === 'director' && place.role !== 'director') await checkNotLastDirector(work, organisationId)
  if (role !== place.role) await markEnded(work, membershipId)
  await addMembership(work, { accountId, organisationId, ...place }, by)
}

/** Ends a person's place in an organisation, at once: whoever is signed in is signed out. */
export async function endMembership(work: Work, membershipId: number, by: Actor): Promise<void> {
  const place = await lockMembership(work, membershipId)
  if (place.role === 'director') await checkNotLastDirector(work, place.organisation_id)
  await markEnded(work, membershipId)
  await endSessionsOf(work, place.account_id)
  await work.audit({
    actor: by,
    verb: 'ended a place in the cast',
    subject: `account ${place.account_id}`,
    details: { organisationId: place.organisation_id, role: place.role },
  })
}

async function lockMembership(work: Work, membershipId: number) {
  const place = await work.db
    .selectFrom('staff.memberships')
    .select(['id', 'account_id', 'organisation_id', 'role'])
    .where('id', '=', membershipId)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!place) throw new Refusal(t('noMembership'), 404)
  return place
}

function markEnded(work: Work, membershipId: number) {
  return work.db
    .updateTable('staff.memberships')
    .set({ ended_at: work.clock.now() })
    .where('id', '=', membershipId)
    .execute()
}

/** Locks all directors of the organisation, so that two of them cannot end each other at the same moment. */
async function checkNotLastDirector(work: Work, organisationId: number): Promise<void> {
  const directors = await work.db
    .selectFrom('staff.memberships')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('role', '=', 'director')
    .where('ended_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  if (directors.length < 2) throw new Refusal(t('lastDirector'), 409)
}

/** @throws Refusal when a service or a site is another organisation's, or a site has nothing that anybody could answer for */
async function checkScope(work: Work, { organisationId, serviceIds, siteIds = [] }: NewMembership) {
  const own = await work.db
    .selectFrom('content.services')
    .select('id')
    .where('id', 'in', [0, ...serviceIds])
    .where('organisation_id', '=', organisationId)
    .execute()
  const sites = await work.db
    .selectFrom('content.services')
    .select('site_id')
    .distinct()
    .where('site_id', 'in', [0, ...siteIds])
    .where('organisation_id', '=', organisationId)
    .execute()
  if (own.length !== new Set(serviceIds).size || sites.length !== new Set(siteIds).size)
    throw new Refusal(t('servicesElsewhere'))
}

async function setScope(work: Work, membershipId: number, { serviceIds, siteIds = [] }: NewScope) {
  for (const table of ['staff.membership_services', 'staff.membership_sites'] as const)
    await work.db.deleteFrom(table).where('membership_id', '=', membershipId).execute()
  if (serviceIds.length > 0) {
    const rows = [...new Set(serviceIds)].map((service_id) => ({ membership_id: membershipId, service_id }))
    await work.db.insertInto('staff.membership_services').values(rows).execute()
  }
  if (siteIds.length === 0) return
  const sites = [...new Set(siteIds)].map((site_id) => ({ membership_id: membershipId, site_id }))
  await work.db.insertInto('staff.membership_sites').values(sites).execute()
  await sql`
    insert into staff.membership_services (membership_id, service_id, through_site_id)
    select ${membershipId}, id, site_id from content.services where site_id = any(${siteIds}::int[])
    on conflict do nothing`.execute(work.db)
}
