import type { Db } from '../../platform/db/index.ts'
import type { App } from '../../platform/http/index.ts'
import { digest, randomToken } from '../../platform/keys/index.ts'
import { holdLock, type Work } from '../../platform/work.ts'
import type { NewAccount } from './add-account.ts'
import type { EnrolmentLink } from './enrolment.ts'
import { addOperator } from './welcome.ts'

const SETTING = 'first person'

/**
 * A link by which the first operator makes themselves known, printed where only whoever installed Hearback can read it. Each
 * call replaces the one before; it works until somebody has used it.
 * @returns null as soon as any operator has set up a sign-in
 */
export async function firstPersonLink(work: Work): Promise<string | null> {
  if (await hasOperator(work.db)) return null
  const token = randomToken()
  await keepHash(work, digest(token).toString('base64url'))
  return `${work.config.staffUrl}/operator/first-person/${token}`
}

/** Whether a link of the first person still works. Looking changes nothing. */
export async function isFirstPersonLink({ db }: Pick<App, 'db'>, token: string): Promise<boolean> {
  if (await hasOperator(db)) return false
  const row = await db
    .selectFrom('ops.settings')
    .select('value')
    .where('name', '=', SETTING)
    .executeTakeFirst()
  return row?.value === digest(token).toString('base64url')
}

/** Makes the first operator and spends the link. @returns where they set up their sign-in, or null when the link no longer works */
export async function addFirstPerson(
  work: Work,
  { token, ...person }: NewAccount & { token: string },
): Promise<EnrolmentLink | null> {
  await holdLock(work, SETTING)
  if (!(await isFirstPersonLink(work, token))) return null
  await keepHash(work, 'spent')
  const { link } = await addOperator(work, person, 'system')
  return link
}

/** Whether anybody could operate the service just now. */
async function hasOperator(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom('staff.platform_roles as r')
    .innerJoin('staff.accounts as a', 'a.id', 'r.account_id')
    .select('a.id')
    .where('r.role', '=', 'operator')
    .where('r.ended_at', 'is', null)
    .where('a.enrolled_at', 'is not', null)
    .where('a.left_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

async function keepHash(work: Work, hash: string): Promise<void> {
  const value = JSON.stringify(hash)
  await work.db
    .insertInto('ops.settings')
    .values({ name: SETTING, value })
    .onConflict((on) => on.column('name').doUpdateSet({ value }))
    .execute()
}
