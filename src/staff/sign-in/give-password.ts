import type { Work } from '../../platform/work.ts'
import { staffViewer } from '../cast/staff-viewer.ts'
import { accountKey, beginTry, takeBackTry } from './failures.ts'
import { passwordFits } from './password.ts'
import { openSession } from './sessions.ts'

export type FirstFactor = { outcome: 'right'; token: string } | { outcome: 'wrong' | 'wait' }

/**
 * The first factor. Takes as long and answers the same for somebody whom nobody knows (ASVS 6.3.8).
 * @returns when right, the token of a session that may only go on to the second factor
 */
export async function givePassword(
  work: Work,
  { email, password }: { email: string; password: string },
): Promise<FirstFactor> {
  const key = accountKey(work, email)
  const before = await beginTry(work, key)
  if (!before) return { outcome: 'wait' }
  const account = await work.db
    .selectFrom('staff.accounts')
    .select(['id', 'password_hash', 'enrolled_at'])
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.trim().toLowerCase()))
    .where('left_at', 'is', null)
    .executeTakeFirst()
  const fits = await passwordFits(work, account?.password_hash ?? null, password)
  if (!fits || !account?.enrolled_at || !(await staffViewer(work.db, account.id))) {
    await work.audit({
      actor: 'system',
      verb: 'sign-in failed',
      subject: account ? `account ${account.id}` : 'nobody',
    })
    return { outcome: 'wrong' }
  }
  await takeBackTry(work, key, before)
  return { outcome: 'right', token: await openSession(work, { accountId: account.id, secondFactor: null }) }
}
