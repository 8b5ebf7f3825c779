import type { StaffViewer } from '../../platform/auth/index.ts'
import type { App } from '../../platform/http/index.ts'
import { staffViewer } from '../cast/staff-viewer.ts'
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
  const session = await liveSession(db, token, now).executeTakeFirst()
  if (!session) return null
  const viewer = await staffViewer(db, session.account_id)
  if (!viewer) return null
  await noteSeen(db, token, { lastSeen: session.last_seen_at, now })
  return { viewer, complete: session.second_factor !== null }
}
