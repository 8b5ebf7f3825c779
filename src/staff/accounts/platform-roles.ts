import type { StaffViewer } from '../../platform/auth/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Actor, Work } from '../../platform/work.ts'
import { endSessionsOf } from '../sign-in/sessions.ts'
import { t } from '../words.ts'

export type PlatformRole = StaffViewer['platformRoles'][number]

export interface RoleOfPerson {
  accountId: number
  role: PlatformRole
}

/** Lets a person act for the whole platform: as a moderator, senior moderator, operator or watcher. */
export async function grantPlatformRole(
  work: Work,
  { accountId, role }: RoleOfPerson,
  by: Actor,
): Promise<void> {
  const granted_at = work.clock.now()
  await work.db
    .insertInto('staff.platform_roles')
    .values({ account_id: accountId, role, granted_at })
    .onConflict((on) => on.columns(['account_id', 'role']).doUpdateSet({ granted_at, ended_at: null }))
    .execute()
  await work.audit({
    actor: by,
    verb: 'granted a role',
    subject: `account ${accountId}`,
    details: { role },
  })
}

/** Takes a role back at once: whoever is signed in is signed out. @throws Refusal for the last operator */
export async function endPlatformRole(
  work: Work,
  { accountId, role }: RoleOfPerson,
  by: Actor,
): Promise<void> {
  if (role === 'operator') await checkNotLastOperator(work, accountId)
  await work.db
    .updateTable('staff.platform_roles')
    .set({ ended_at: work.clock.now() })
    .where('account_id', '=', accountId)
    .where('role', '=', role)
    .where('ended_at', 'is', null)
    .execute()
  await endSessionsOf(work, accountId)
  await work.audit({ actor: by, verb: 'ended a role', subject: `account ${accountId}`, details: { role } })
}

/** @throws Refusal when nobody else could operate the service */
export async function checkNotLastOperator(work: Work, accountId: number): Promise<void> {
  const operators = await work.db
    .selectFrom('staff.platform_roles')
    .select('account_id')
    .where('role', '=', 'operator')
    .where('ended_at', 'is', null)
    .orderBy('account_id')
    .forUpdate()
    .execute()
  if (operators.length === 1 && operators[0]?.account_id === accountId)
    throw new Refusal(t('lastOperator'), 409)
}
