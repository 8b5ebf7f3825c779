import type { Actor, Work } from '../../platform/work.ts'
import { endSessionsOf } from '../sign-in/sessions.ts'
import { checkNotLastOperator } from './platform-roles.ts'

/**
 * A person has left. Everything they could do ends with this transaction: sessions, places, roles, links to set up a sign-in,
 * password, second factor and photo. What they published stays.
 * @throws Refusal for the last operator
 */
export async function leave(work: Work, accountId: number, by: Actor): Promise<void> {
  await checkNotLastOperator(work, accountId)
  const now = work.clock.now()
  await work.db
    .updateTable('staff.accounts')
    .set({ left_at: now, password_hash: null, totp_secret: null, enrolled_at: null })
    .where('id', '=', accountId)
    .execute()
  for (const table of ['staff.memberships', 'staff.platform_roles'] as const) {
    await work.db
      .updateTable(table)
      .set({ ended_at: now })
      .where('account_id', '=', accountId)
      .where('ended_at', 'is', null)
      .execute()
  }
  await work.db
    .updateTable('staff.enrolments')
    .set({ spent_at: now })
    .where('account_id', '=', accountId)
    .where('spent_at', 'is', null)
    .execute()
  await work.db.deleteFrom('staff.photos').where('account_id', '=', accountId).execute()
  await endSessionsOf(work, accountId)
  await work.audit({ actor: by, verb: 'marked as left', subject: `account ${accountId}` })
}
