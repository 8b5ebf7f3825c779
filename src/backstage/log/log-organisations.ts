import type { RoomService } from '../../audience/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import { cast } from '../../staff/index.ts'

/** The organisations whose log of a story this person reads and writes: those in whose cast they have one of its services. */
export function logOrganisations(
  { memberships }: StaffViewer,
  services: readonly RoomService[],
): { id: number; name: string }[] {
  const theirs = services.filter((service) => memberships.some((place) => cast.covers(place, service)))
  const byId = new Map(
    theirs.map(({ organisationId, organisation }) => [
      organisationId,
      { id: organisationId, name: organisation },
    ]),
  )
  return [...byId.values()]
}
