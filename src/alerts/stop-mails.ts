import { timingSafeEqual } from 'node:crypto'
import type { Keys } from '../platform/keys/index.ts'
import type { Work } from '../platform/work.ts'

const PURPOSE = 'stop story mails'

/** Stops one person's mails about stories, does nothing else, and never runs out (RFC 8058). */
export function stopToken(keys: Keys, accountId: number): string {
  return `${accountId}.${keys.mac(PURPOSE, String(accountId)).toString('base64url')}`
}

/** Whose token it is, or null for one that is not ours. */
export function accountOfStopToken(keys: Keys, token: string): number | null {
  const [, id = ''] = token.match(/^(\d{1,9})\.[\w-]{43}$/) ?? []
  if (id === '') return null
  const expected = Buffer.from(stopToken(keys, Number(id)))
  const given = Buffer.from(token)
  return given.length === expected.length && timingSafeEqual(given, expected) ? Number(id) : null
}

/** Sets everything that somebody chose to "never", and empties their next digest. What they chose can be chosen again. */
export async function stopMails(work: Work, accountId: number): Promise<void> {
  await work.db
    .updateTable('content.alert_criteria')
    .set({ frequency: 'never' })
    .where('account_id', '=', accountId)
    .execute()
  await work.db
    .insertInto('content.alert_criteria')
    .values({ account_id: accountId, frequency: 'never', created_at: work.clock.now() })
    .onConflict((on) => on.doNothing())
    .execute()
  await work.db.deleteFrom('content.digest_entries').where('account_id', '=', accountId).execute()
  await work.audit({ actor: `account ${accountId}`, verb: 'stopped mails', subject: `account ${accountId}` })
}
