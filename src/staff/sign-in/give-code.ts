import { digest } from '../../platform/keys/index.ts'
import type { Work } from '../../platform/work.ts'
import { accountKey, beginTry, forgetFailures } from './failures.ts'
import { stepOfCode, unlockSecret } from './one-time-code.ts'
import { liveSession, openSession } from './sessions.ts'

export type SecondFactor = { outcome: 'right'; token: string } | { outcome: 'wrong' | 'wait' | 'too late' }

/**
 * The second factor. The session gets a new token (ASVS 7.2.4); the step of the code is kept, so that the same code never
 * works twice. Wrong codes count with wrong passwords.
 */
export async function giveCode(
  work: Work,
  { token, code }: { token: string; code: string },
): Promise<SecondFactor> {
  const session = await liveSession(work.db, token, work.clock.now()).forUpdate().executeTakeFirst()
  if (!session || session.second_factor) return { outcome: 'too late' }
  const account = await lockAccount(work, session.account_id)
  if (!account?.totp_secret) return { outcome: 'too late' }
  const key = accountKey(work, account.email)
  if (!(await beginTry(work, key))) return { outcome: 'wait' }
  const secret = unlockSecret(work, account.id, account.totp_secret)
  const step = stepOfCode(secret, code, { at: work.clock.now(), lastStep: account.totp_last_step })
  const subject = `account ${account.id}` as const
  if (step === null) {
    await work.audit({ actor: 'system', verb: 'second factor failed', subject })
    return { outcome: 'wrong' }
  }
  await forgetFailures(work, key)
  await work.db
    .updateTable('staff.accounts')
    .set({ totp_last_step: step })
    .where('id', '=', account.id)
    .execute()
  await work.db.deleteFrom('staff.sessions').where('token_hash', '=', digest(token)).execute()
  const complete = await openSession(work, {
    accountId: account.id,
    secondFactor: 'totp',
    throughOrganisationId: session.through_organisation_id,
  })
  await work.audit({ actor: subject, verb: 'signed in', subject })
  return { outcome: 'right', token: complete }
}

function lockAccount(work: Work, accountId: number) {
  return work.db
    .selectFrom('staff.accounts')
    .select(['id', 'email', 'totp_secret', 'totp_last_step'])
    .where('id', '=', accountId)
    .where('left_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}
