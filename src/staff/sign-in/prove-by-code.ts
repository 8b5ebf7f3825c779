import type { StaffViewer } from '../../platform/auth/index.ts'
import type { Work } from '../../platform/work.ts'
import { staffViewer } from '../cast/staff-viewer.ts'
import { accountKey, beginTry, forgetFailures } from './failures.ts'
import { stepOfCode, unlockSecret } from './one-time-code.ts'

/**
 * Says who stands at the command line: somebody with this address whose phone shows this code. A code works once, and wrong
 * ones count as they do on the page. @returns null when the code is not theirs, or they must wait
 */
export async function proveByCode(
  work: Work,
  { email, code }: { email: string; code: string },
): Promise<StaffViewer | null> {
  const account = await work.db
    .selectFrom('staff.accounts')
    .select(['id', 'email', 'totp_secret', 'totp_last_step'])
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.toLowerCase()))
    .where('left_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!account?.totp_secret) return null
  const key = accountKey(work, account.email)
  if (!(await beginTry(work, key))) return null
  const secret = unlockSecret(work, account.id, account.totp_secret)
  const step = stepOfCode(secret, code, { at: work.clock.now(), lastStep: account.totp_last_step })
  if (step === null) return null
  await forgetFailures(work, key)
  await work.db
    .updateTable('staff.accounts')
    .set({ totp_last_step: step })
    .where('id', '=', account.id)
    .execute()
  return staffViewer(work.db, account.id)
}
