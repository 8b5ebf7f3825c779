import { Secret } from 'otpauth'
import type { App } from '../../platform/http/index.ts'
import { digest } from '../../platform/keys/index.ts'
import type { Work } from '../../platform/work.ts'
import { accountKey, beginTry, forgetFailures } from '../sign-in/failures.ts'
import { lockSecret, stepOfCode } from '../sign-in/one-time-code.ts'
import { liveSession, openSession } from '../sign-in/sessions.ts'

/** What somebody's app has to learn. */
export interface OwnCode {
  email: string
  /** Base 32. */
  secret: string
}

/**
 * The second factor that somebody is to set up, whose organisation vouched for one factor only and who has none here. It
 * belongs to their half-open session, so that looking at the page writes nothing down. Null when there is nothing to set up.
 */
export async function codeToSetUp(
  { db, clock, keys }: Pick<App, 'db' | 'clock' | 'keys'>,
  token: string,
): Promise<(OwnCode & { accountId: number; organisationId: number }) | null> {
  const session = await liveSession(db, token, clock.now())
    .innerJoin('staff.accounts as a', 'a.id', 'staff.sessions.account_id')
    .select(['a.email', 'a.totp_secret', 'through_organisation_id as organisationId'])
    .where('a.left_at', 'is', null)
    .executeTakeFirst()
  if (!session?.organisationId || session.second_factor || session.totp_secret) return null
  const secret = new Secret({
    buffer: new Uint8Array(keys.mac('a code to set up', token).subarray(0, 20)).buffer,
  }).base32
  return {
    accountId: session.account_id,
    organisationId: session.organisationId,
    email: session.email,
    secret,
  }
}

/** Sets up the second factor of somebody who came by single sign-on, and lets them in. */
export async function setUpCode(
  work: Work,
  { token, code }: { token: string; code: string },
): Promise<{ outcome: 'right'; token: string } | { outcome: 'wrong' | 'wait' | 'too late' }> {
  const open = await codeToSetUp(work, token)
  if (!open) return { outcome: 'too late' }
  const { accountId, organisationId: throughOrganisationId } = open
  const key = accountKey(work, open.email)
  if (!(await beginTry(work, key))) return { outcome: 'wait' }
  const step = stepOfCode(open.secret, code, { at: work.clock.now(), lastStep: 0 })
  if (step === null) return { outcome: 'wrong' }
  await forgetFailures(work, key)
  const set = await work.db
    .updateTable('staff.accounts')
    .set({ totp_secret: lockSecret(work, accountId, open.secret), totp_last_step: step })
    .where('id', '=', accountId)
    .where('totp_secret', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!set) return { outcome: 'too late' }
  await work.db.deleteFrom('staff.sessions').where('token_hash', '=', digest(token)).execute()
  const subject = `account ${accountId}` as const
  await work.audit({ actor: subject, verb: 'set up their second factor', subject })
  const complete = await openSession(work, { accountId, secondFactor: 'totp', throughOrganisationId })
  return { outcome: 'right', token: complete }
}
