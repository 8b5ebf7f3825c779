import type { StaffViewer } from '../../platform/auth/index.ts'
import type { App } from '../../platform/http/index.ts'
import { cast } from '../../staff/index.ts'

/** The organisations that this person leads or coaches in. */
export async function ledOrganisations(
  { db }: Pick<App, 'db'>,
  viewer: StaffViewer,
): Promise<{ id: number; code: string; name: string }[]> {
  const all = await cast.organisationsOf(db, viewer)
  return all.filter(({ id }) => coaches(viewer, id))
}

/** Whether this person coaches in an organisation or leads its cast. */
export function coaches(viewer: StaffViewer, organisationId: number): boolean {
  const isCoach = viewer.memberships.some(
    (place) => place.organisationId === organisationId && place.role === 'coach',
  )
  return isCoach || cast.leads(viewer, organisationId)
}
