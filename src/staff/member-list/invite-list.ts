import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { holdLock, type Work } from '../../platform/work.ts'
import type { Inviting } from '../accounts/welcome.ts'
import { t } from '../words.ts'
import { addMembers } from './add-members.ts'
import { checkMemberList, type KnownCast } from './check-list.ts'

/** What a list is held against: who is in the cast now, and which services and sites there are. */
export async function knownCast(db: Db, organisationId: number): Promise<KnownCast> {
  const { rows: members } = await sql<{ email: string }>`
    select distinct lower(account.email) as email from staff.memberships place
      join staff.accounts account on account.id = place.account_id and account.left_at is null
    where place.organisation_id = ${organisationId} and place.ended_at is null`.execute(db)
  const { rows: scopes } = await sql<{ word: string; serviceIds: number[]; siteIds: number[] }>`
    select lower(trim(word)) as word, array_remove(array_agg(distinct service_id), null) as "serviceIds",
      array_remove(array_agg(distinct site_id), null) as "siteIds"
    from (
      select service.id as service_id, null::int as site_id, unnest(array[service.code, service.name]) as word
      from content.services service where service.organisation_id = ${organisationId} and service.closed_on is null
      union all select null, site.id, unnest(array[site.code, site.name]) from content.sites site
      where site.organisation_id = ${organisationId} and site.closed_on is null
        and exists (select from content.services service where service.site_id = site.id and service.closed_on is null)) named
    group by lower(trim(word))`.execute(db)
  return {
    emails: new Set(members.map(({ email }) => email)),
    scopes: new Map(scopes.map(({ word, ...scope }) => [word, scope])),
  }
}

/**
 * Invites everybody on a list that was checked before, all in one act. The list is checked again: if anything about it has
 * changed meanwhile, nobody is invited.
 * @param expected how many were to be invited when the list was shown
 * @returns how many were invited
 * @throws Refusal (409) when the check comes out otherwise now
 */
export async function inviteList(
  work: Work,
  { organisationId, text, expected }: { organisationId: number; text: string; expected: number },
  inviting: Inviting,
): Promise<number> {
  await holdLock(work, `member list of ${organisationId}`)
  const { members } = checkMemberList(text, await knownCast(work.db, organisationId))
  if (members.length !== expected || expected === 0) throw new Refusal(t('listChanged'), 409)
  const added = await addMembers(work, { organisationId, members }, inviting)
  await work.audit({
    actor: inviting.by,
    verb: 'invited a list',
    subject: `organisation ${organisationId}`,
    details: { count: added.length, places: added },
  })
  return members.length
}
