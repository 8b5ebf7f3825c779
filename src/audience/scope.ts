import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { StaffViewer } from '../platform/auth/index.ts'

/** What somebody has a place for: whole organisations, and single services of others. */
export interface Scope {
  organisationIds: number[]
  serviceIds: number[]
}

export function scopeOf({ memberships }: Pick<StaffViewer, 'memberships'>): Scope {
  return {
    organisationIds: memberships
      .filter(({ serviceIds }) => serviceIds.length === 0)
      .map(({ organisationId }) => organisationId),
    serviceIds: memberships.flatMap(({ serviceIds }) => serviceIds),
  }
}

/** For a query over `content.stories as story`: the story is about a service in this scope. */
export function isInScope({ organisationIds, serviceIds }: Scope): RawBuilder<boolean> {
  return sql`exists (select from content.story_services link join content.services service on service.id = link.service_id
    where link.story_id = story.id and (service.organisation_id = any(${organisationIds}::int[]) or service.id = any(${serviceIds}::int[])))`
}
