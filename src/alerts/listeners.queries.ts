import { sql } from 'kysely'
import type { Membership } from '../platform/auth/index.ts'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { Candidate, Criteria, ReleasedStory } from './rules.ts'

/** A released story as alerts need it. */
export interface AlertedStory extends ReleasedStory {
  publicId: string
  imported: boolean
  serviceNames: string[]
}

export async function alertedStory(db: Db, storyId: number): Promise<AlertedStory | null> {
  const { rows } = await sql<AlertedStory>`
    select story.public_id as "publicId", story.imported_from is not null as imported, story.criticality,
      array(select tag from content.story_tags where story_id = story.id order by tag) as tags,
      coalesce(about.services, '[]') as services, coalesce(about.names, '{}') as "serviceNames"
    from content.stories story
      left join lateral (
        select json_agg(json_build_object('id', service.id, 'organisationId', service.organisation_id)) as services,
          array_agg(service.name order by service.name) as names
        from content.story_services link join content.services service on service.id = link.service_id
        where link.story_id = story.id) about on true
    where story.id = ${storyId}`.execute(db)
  return rows[0] ?? null
}

/** Somebody who might hear of a story. */
export interface NamedCandidate extends Candidate {
  accountId: number
  roleTitle: string
  /** Who stands in for them today, where they are away (R39). */
  coverId: number | null
}

/**
 * Everybody who might hear of a story about these services: who has a place in a cast there, who chose one of them, and
 * watchers with any choice. People who left, never signed in, or have no place or role any more are left out.
 */
export async function candidatesFor(
  db: Db,
  services: ReleasedStory['services'],
  today: Day,
): Promise<NamedCandidate[]> {
  const ids = services.map(({ id }) => id)
  const organisationIds = services.map(({ organisationId }) => organisationId)
  const { rows } = await sql<Row>`
    with candidate as (
      select account_id from staff.memberships membership
      where ended_at is null and organisation_id = any(${organisationIds}::int[])
      union select account_id from content.alert_criteria
      where service_id = any(${ids}::int[]) or organisation_id = any(${organisationIds}::int[])
      union select criteria.account_id from content.alert_criteria criteria
        join staff.platform_roles role on role.account_id = criteria.account_id and role.role = 'watcher' and role.ended_at is null
    )
    select account.id as "accountId", account.role_title as "roleTitle",
      exists (select from staff.platform_roles role where role.account_id = account.id and role.role = 'watcher' and role.ended_at is null) as watcher,
      (select cover_id from staff.absences absence where absence.account_id = account.id and absence.ended_at is null
        and absence.first_day <= ${today}::date and absence.last_day >= ${today}::date order by absence.id desc limit 1) as "coverId",
      (select json_agg(json_build_object('organisationId', membership.organisation_id, 'role', membership.role, 'serviceIds',
          array(select service_id from staff.membership_services where membership_id = membership.id)) order by membership.id)
        from staff.memberships membership where membership.account_id = account.id and membership.ended_at is null) as memberships,
      (select json_agg(json_build_object('organisationId', organisation_id, 'serviceId', service_id, 'tag', tag,
          'minCriticality', min_criticality, 'frequency', frequency))
        from content.alert_criteria where account_id = account.id) as criteria
    from staff.accounts account
    where account.id in (select account_id from candidate) and account.left_at is null and account.enrolled_at is not null
    order by account.id`.execute(db)
  return rows
    .map((row) => ({ ...row, memberships: row.memberships ?? [], criteria: row.criteria ?? [] }))
    .filter(({ memberships, watcher }) => memberships.length > 0 || watcher)
}

interface Row {
  accountId: number
  roleTitle: string
  coverId: number | null
  watcher: boolean
  memberships: Membership[] | null
  criteria: Criteria[] | null
}
