import type { Membership, StaffViewer } from '../../platform/auth/index.ts'

const coaching: ReadonlySet<Membership['role']> = new Set(['coach', 'director'])

/** The organisations in which this person coaches or directs. */
export function coachedOrganisations({ memberships }: StaffViewer): number[] {
  return memberships.filter(({ role }) => coaching.has(role)).map(({ organisationId }) => organisationId)
}
