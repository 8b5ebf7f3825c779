import type { StaffViewer } from '../../platform/auth/index.ts'
import type { writing } from '../../responses/index.ts'

/** Where somebody takes over what a leaver left: as a director or an understudy, in their scope. */
export function deputisedBy({ memberships }: Pick<StaffViewer, 'memberships'>): writing.Deputised {
  const places = memberships.filter(({ role }) => role === 'director' || role === 'understudy')
  return {
    organisationIds: places
      .filter(({ serviceIds }) => serviceIds.length === 0)
      .map(({ organisationId }) => organisationId),
    serviceIds: places.flatMap(({ serviceIds }) => serviceIds),
  }
}
