import type { App } from '../../platform/http/index.ts'
import { nextCode, unlockSecret } from './one-time-code.ts'

/** Somebody of the demonstration town, with everything needed to sign in as them. */
export interface DemoPerson {
  name: string
  role: string
  email: string
  password: string
}

type Ground = Pick<App, 'config' | 'db' | 'clock' | 'keys'>

/** The people that the seed made, in its order; nobody unless this is the demonstration (decision 18). */
export async function demoPeople({ config, db }: Ground): Promise<DemoPerson[]> {
  if (!config.demo) return []
  const row = await db
    .selectFrom('ops.settings')
    .select('value')
    .where('name', '=', 'demo people')
    .executeTakeFirst()
  return Array.isArray(row?.value) ? row.value.filter(isDemoPerson) : []
}

/** The code that a demonstration person would read from their phone; null for everybody else and outside the demonstration. */
export async function demoCode(ground: Ground, accountId: number): Promise<string | null> {
  const people = await demoPeople(ground)
  if (people.length === 0) return null
  const account = await ground.db
    .selectFrom('staff.accounts')
    .select(['email', 'totp_secret', 'totp_last_step'])
    .where('id', '=', accountId)
    .executeTakeFirst()
  if (!account?.totp_secret || !people.some(({ email }) => email === account.email)) return null
  const secret = unlockSecret(ground, accountId, account.totp_secret)
  return nextCode(secret, ground.clock.now(), account.totp_last_step)
}

function isDemoPerson(value: unknown): value is DemoPerson {
  const known = value as Record<keyof DemoPerson, unknown> | null
  return (['name', 'role', 'email', 'password'] as const).every((key) => typeof known?.[key] === 'string')
}
