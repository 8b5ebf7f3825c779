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

/** Whom to look for in a cast. One of them is given: nobody asks for all of a cast, which may be thousands. */
export type WhoInCast =
  | { membershipIds: readonly number[] }
  | { accountIds: readonly number[] }
  /** In any case of letters. */
  | { emails: readonly string[] }

/** Places of these people in an organisation's cast now, from A to Z. */
export async function castOf(db: Db, organisationId: number, who: WhoInCast): Promise<CastMember[]> {
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
    .where(isAmong(who))
    .orderBy('a.name')
    .orderBy('m.id')
    .execute()
}

function isAmong(who: WhoInCast) {
  if ('membershipIds' in who) return sql<boolean>`m.id = any(${[...who.membershipIds]}::int[])`
  if ('accountIds' in who) return sql<boolean>`a.id = any(${[...who.accountIds]}::int[])`
  return sql<boolean>`lower(a.email) = any(${who.emails.map((email) => email.toLowerCase())}::text[])`
}

export interface CastSought {
  organisationId: number
  /** Part of a name, an address, a job or the name of a service; '' for everybody. */
  words: string
  /** The last place of the page before. */
  after: number | null
  limit: number
}

export interface CastPage {
  members: CastMember[]
  /** How many are found in all. */
  count: number
  /** The last place of this page, where there are more. */
  next: number | null
}

/** A page of an organisation's cast, from A to Z. Two statements, whatever its size. */
export async function castPage(db: Db, sought: CastSought): Promise<CastPage> {
  const { organisationId, after, limit } = sought
  const like = `%${sought.words.replace(/[%_\\]/g, '\\$&')}%`
  const { rows } = await sql<{ id: number; count: number }>`
    with found as materialized (
      select m.id, a.name, count(*) over ()::int as count
      from staff.memberships m join staff.accounts a on a.id = m.account_id and a.left_at is null
      where m.organisation_id = ${organisationId} and m.ended_at is null
        and (${sought.words} = '' or a.name ilike ${like} or a.email ilike ${like} or a.role_title ilike ${like}
          or exists (select from staff.membership_services s join content.services c on c.id = s.service_id
            where s.membership_id = m.id and c.name ilike ${like}))
    )
    select id, count from found
    where ${after}::int is null or (name, id) > (select last.name, last.id from found last where last.id = ${after}::int)
    order by name, id limit ${limit + 1}`.execute(db)
  const shown = rows.slice(0, limit)
  const members = await castOf(db, organisationId, { membershipIds: shown.map(({ id }) => id) })
  const next = rows.length > limit ? (shown.at(-1)?.id ?? null) : null
  return { members, count: rows[0]?.count ?? 0, next }
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
