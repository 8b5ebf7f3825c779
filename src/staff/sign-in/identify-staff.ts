import type { StaffViewer } from '../../platform/auth/index.ts'
import type { App } from '../../platform/http/index.ts'
import { viewerOf, viewerRows } from '../cast/staff-viewer.ts'
import { liveSession, noteSeen } from './sessions.ts'

/**
 * Who a staff cookie belongs to, asked afresh at every request: whoever has left or lost a role has lost it by the next one
 * (ASVS 8.3.2). `complete` says that the second factor was given.
 */
export async function identifyStaff(
  { db, clock }: Pick<App, 'db' | 'clock'>,
  token: string,
): Promise<{ viewer: StaffViewer; complete: boolean } | null> {
  const now = clock.now()
  // One statement: it is asked before every page.
  const row = await viewerRows(db)
    .innerJoin(liveSession(db, token, now).as('session'), 'session.account_id', 'a.id')
    .select(['session.last_seen_at', 'session.second_factor', 'session.through_organisation_id'])
    .executeTakeFirst()
  const whole = row ? viewerOf(row) : null
  const viewer = row && whole ? reachedBy(whole, row.through_organisation_id) : null
  if (!row || !viewer) return null
  await noteSeen(db, token, { lastSeen: row.last_seen_at, now })
  return { viewer, complete: row.second_factor !== null }
}

/** One organisation's word never opens another organisation's doors, nor the platform's (ASVS 8.4.1). */
function reachedBy(viewer: StaffViewer, organisationId: number | null): StaffViewer | null {
  if (organisationId === null) return viewer
  const memberships = viewer.memberships.filter((place) => place.organisationId === organisationId)
  return memberships.length > 0 ? { ...viewer, memberships, platformRoles: [] } : null
}
