import { digest } from '../../platform/keys/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { stepOfCode, unlockSecret } from '../sign-in/one-time-code.ts'
import { hashPassword } from '../sign-in/password.ts'
import { passwordProblem } from '../sign-in/password-rules.ts'
import { endSessionsOf } from '../sign-in/sessions.ts'
import { enrolmentRow } from './enrolment.ts'

export interface Enrolling {
  token: string
  password: string
  /** Six digits from the app, which show that it has learnt the secret. */
  code: string
}

/**
 * Spends an enrolment link: the person gets their password and their second factor together, or neither. Whoever was signed in
 * under the old ones is signed out.
 * @throws Refusal when the password may not be used; the sentence belongs at its field
 */
export async function enrol(
  work: Work,
  given: Enrolling,
): Promise<'enrolled' | 'wrong code' | 'no such link'> {
  const row = await enrolmentRow(work.db, given.token).forUpdate('e').executeTakeFirst()
  const now = work.clock.now()
  if (!row || row.expires_at <= now) return 'no such link'
  const problem = passwordProblem(given.password, row)
  if (problem) throw new Refusal(problem)
  const secret = unlockSecret(work, row.account_id, row.totp_secret)
  const step = stepOfCode(secret, given.code, { at: now, lastStep: 0 })
  if (step === null) return 'wrong code'
  await work.db
    .updateTable('staff.accounts')
    .set({
      password_hash: await hashPassword(work, given.password),
      totp_secret: row.totp_secret,
      totp_last_step: step,
      enrolled_at: now,
    })
    .where('id', '=', row.account_id)
    .execute()
  await work.db
    .updateTable('staff.enrolments')
    .set({ spent_at: now })
    .where('token_hash', '=', digest(given.token))
    .execute()
  await endSessionsOf(work, row.account_id)
  if (row.enrolled_at) await tellOwner(work, row.account_id, row.name)
  await work.audit({
    actor: `account ${row.account_id}`,
    verb: 'set up their sign-in',
    subject: `account ${row.account_id}`,
  })
  return 'enrolled'
}

/** Somebody who had a sign-in before learns by mail that it was set up anew, in case it was not them. */
function tellOwner(work: Work, accountId: number, name: string): Promise<void> {
  return queueMail(work, { to: { account: accountId }, template: 'signInRenewed', params: { name } })
}
