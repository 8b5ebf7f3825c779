import type { Membership, Viewer } from '../../platform/auth/index.ts'

/** A service as far as a scope needs to know it. */
export interface ServiceInOrganisation {
  id: number
  organisationId: number
}

export const respondingRoles: Membership['role'][] = ['responder', 'understudy', 'coach', 'director']
const leading: ReadonlySet<Membership['role']> = new Set(['director', 'administrator'])

/** Whether a place in the cast covers a service. */
export function covers(place: Membership, service: ServiceInOrganisation): boolean {
  if (place.organisationId !== service.organisationId) return false
  return place.serviceIds.length === 0 || place.serviceIds.includes(service.id)
}

/** The organisations for which this viewer may answer a story about these services: responders, understudies, coaches and directors, in their scope. */
export function answersFor(viewer: Viewer, services: readonly ServiceInOrganisation[]): number[] {
  if (viewer.kind !== 'staff') return []
  const places = viewer.memberships.filter(({ role }) => respondingRoles.includes(role))
  const covered = services.filter((service) => places.some((place) => covers(place, service)))
  return [...new Set(covered.map(({ organisationId }) => organisationId))]
}

/** Whether this viewer chooses the cast and writes the guidelines of an organisation. */
export function leads(viewer: Viewer, organisationId: number): boolean {
  return (
    viewer.kind === 'staff' &&
    viewer.memberships.some((place) => place.organisationId === organisationId && leading.has(place.role))
  )
}
