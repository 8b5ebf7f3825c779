import { sql } from 'kysely'
import { queueMails } from '../../platform/mail/index.ts'
import type { Work } from '../../platform/work.ts'
import { issueEnrolments } from '../accounts/enrolment.ts'
import type { Inviting } from '../accounts/welcome.ts'
import type { ListedMember } from './check-list.ts'

/** What came of it for the audit: who has which place now. */
export interface AddedMember {
  accountId: number
  role: ListedMember['role']
  serviceIds: number[]
  siteIds: number[]
}

/**
 * Adds many people to a cast and mails their invitations, in a few statements whatever their number: a transaction that takes
 * long would hold up everybody else. Each has been checked and is not in the cast.
 */
export async function addMembers(
  work: Work,
  { organisationId, members }: { organisationId: number; members: readonly ListedMember[] },
  inviting: Inviting,
): Promise<AddedMember[]> {
  const accounts = await accountsOf(work, members)
  const added = members.map(({ email, role, serviceIds, siteIds }) => ({
    accountId: accounts.get(email.toLowerCase())?.id ?? 0,
    role,
    serviceIds,
    siteIds,
  }))
  await givePlaces(work, organisationId, added)
  await mailInvitations(work, [...accounts.values()], inviting)
  return added
}

interface Account {
  id: number
  name: string
  enrolled: boolean
}

/** The accounts of these addresses, new where there is none; whoever left before begins anew. By address in small letters. */
async function accountsOf(work: Work, members: readonly ListedMember[]): Promise<Map<string, Account>> {
  const emails = members.map(({ email }) => email.toLowerCase())
  await work.db
    .updateTable('staff.accounts')
    .set({ left_at: null, enrolled_at: null, password_hash: null, totp_secret: null })
    .where('left_at', 'is not', null)
    .where((eb) => eb(eb.fn('lower', ['email']), 'in', emails))
    .execute()
  await sql`
    insert into staff.accounts (email, name, role_title, created_at)
    select given.email, given.name, given.title, ${work.clock.now()}
    from unnest(${members.map(({ email }) => email)}::text[], ${members.map(({ name }) => name)}::text[],
      ${members.map(({ roleTitle }) => roleTitle)}::text[]) as given (email, name, title)
    on conflict (lower(email)) do nothing`.execute(work.db)
  const rows = await work.db
    .selectFrom('staff.accounts')
    .select(['id', 'email', 'name', 'enrolled_at'])
    .where((eb) => eb(eb.fn('lower', ['email']), 'in', emails))
    .execute()
  return new Map(
    rows.map(({ id, email, name, enrolled_at }) => [
      email.toLowerCase(),
      { id, name, enrolled: enrolled_at !== null },
    ]),
  )
}

async function givePlaces(work: Work, organisationId: number, added: readonly AddedMember[]): Promise<void> {
  const places = await work.db
    .insertInto('staff.memberships')
    .values(
      added.map(({ accountId, role }) => ({
        account_id: accountId,
        organisation_id: organisationId,
        role,
        created_at: work.clock.now(),
      })),
    )
    .onConflict((on) => on.columns(['account_id', 'organisation_id', 'role']).doUpdateSet({ ended_at: null }))
    .returning(['id', 'account_id'])
    .execute()
  const scopeOf = new Map(added.map((member) => [member.accountId, member]))
  const pairs = (part: 'serviceIds' | 'siteIds') =>
    places.flatMap(({ id, account_id }) => (scopeOf.get(account_id)?.[part] ?? []).map((of) => [id, of]))
  const ids = places.map(({ id }) => id)
  for (const table of ['staff.membership_services', 'staff.membership_sites'] as const)
    await work.db.deleteFrom(table).where('membership_id', 'in', ids).execute()
  await keepScopes(work, { services: pairs('serviceIds'), sites: pairs('siteIds') })
}

async function keepScopes(
  work: Work,
  { services, sites }: { services: number[][]; sites: number[][] },
): Promise<void> {
  const given = (pairs: number[][]) =>
    sql`unnest(${pairs.map(([place]) => place)}::int[], ${pairs.map(([, of]) => of)}::int[]) as given (place, part)`
  await sql`insert into staff.membership_services (membership_id, service_id) select place, part from ${given(services)}`.execute(
    work.db,
  )
  await sql`insert into staff.membership_sites (membership_id, site_id) select place, part from ${given(sites)}`.execute(
    work.db,
  )
  await sql`
    insert into staff.membership_services (membership_id, service_id, through_site_id)
    select given.place, service.id, service.site_id from ${given(sites)} join content.services service on service.site_id = given.part
    on conflict do nothing`.execute(work.db)
}

async function mailInvitations(work: Work, accounts: readonly Account[], inviting: Inviting): Promise<void> {
  const { byName, organisation } = inviting
  const links = await issueEnrolments(
    work,
    accounts.filter(({ enrolled }) => !enrolled).map(({ id }) => id),
  )
  await queueMails(
    work,
    accounts.map(({ id, name }) => {
      const link = links.get(id)
      const params = { name, by: byName, organisation }
      const sealed = link ? { secrets: { link: link.url }, expiresAt: link.expiresAt } : {}
      return { to: { account: id }, template: 'staffInvited', params, ...sealed }
    }),
  )
}
