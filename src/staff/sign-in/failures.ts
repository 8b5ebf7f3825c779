import type { Work } from '../../platform/work.ts'

const FREE_TRIES = 5
const LONGEST_WAIT = 15 * 60
const FORGOTTEN_AFTER = 24 * 3600

/** Seconds to wait after so many failures: none for the first five, then 15, 30, 60 … up to a quarter of an hour (ASVS 6.3.1). */
export function waitAfter(failures: number): number {
  if (failures < FREE_TRIES) return 0
  return Math.min(LONGEST_WAIT, 15 * 2 ** (failures - FREE_TRIES))
}

/** The key under which failures for an e-mail address are counted, whether or not anybody has it. */
export function accountKey({ keys }: Pick<Work, 'keys'>, email: string): Buffer {
  return keys.mac('sign-in failures', email.trim().toLowerCase().normalize('NFKC'))
}

/** What was counted for an account before a try. */
export interface Before {
  failures: number
  lastAt: Date
}

/**
 * Counts a try as failed before it is made, and holds everybody else who tries the same account until this transaction
 * ends: a hundred guesses at once are a hundred failures.
 * @returns what was counted before, or null while the account has to wait; the try then must not be made
 */
export async function beginTry(work: Work, key: Buffer): Promise<Before | null> {
  const now = work.clock.now()
  await work.db
    .insertInto('staff.sign_in_failures')
    .values({ account_key: key, failures: 0, last_at: now })
    .onConflict((on) => on.doNothing())
    .execute()
  const row = await work.db
    .selectFrom('staff.sign_in_failures')
    .select(['failures', 'last_at'])
    .where('account_key', '=', key)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const seconds = (now.getTime() - row.last_at.getTime()) / 1000
  const failures = seconds > FORGOTTEN_AFTER ? 0 : row.failures
  if (seconds < waitAfter(failures)) return null
  await setFailures(work, key, { failures: failures + 1, lastAt: now })
  return { failures, lastAt: row.last_at }
}

/** The first factor was right, so that try was no failure. The earlier ones count until the second one is right as well. */
export function takeBackTry(work: Work, key: Buffer, before: Before): Promise<void> {
  return setFailures(work, key, before)
}

export async function forgetFailures(work: Work, key: Buffer): Promise<void> {
  await work.db.deleteFrom('staff.sign_in_failures').where('account_key', '=', key).execute()
}

async function setFailures(work: Work, key: Buffer, { failures, lastAt }: Before): Promise<void> {
  await work.db
    .updateTable('staff.sign_in_failures')
    .set({ failures, last_at: lastAt })
    .where('account_key', '=', key)
    .execute()
}
