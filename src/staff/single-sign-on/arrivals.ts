import type { Db } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { addMembership, type NewMembership } from '../accounts/memberships.ts'
import { t } from '../words.ts'
import type { Connection } from './connections.ts'

/** Somebody who came by single sign-on and waits for a place. */
export interface Arrival {
  accountId: number
  name: string
  email: string
  arrivedAt: Date
}

/**
 * Somebody new is there, with the least that there is: nothing, until an administrator has said for which services. Those who
 * choose the cast are told once.
 * @returns whether they wait now; false when they were turned away before
 */
export async function arrive(
  work: Work,
  { accountId, connection }: { accountId: number; connection: Connection },
): Promise<boolean> {
  const { organisation } = connection
  const added = await work.db
    .insertInto('staff.arrivals')
    .values({ account_id: accountId, organisation_id: organisation.id, arrived_at: work.clock.now() })
    .onConflict((on) => on.doNothing())
    .returning('account_id')
    .executeTakeFirst()
  if (!added) return (await outcomeOf(work, accountId, organisation.id)) === null
  await work.audit({ actor: 'system', verb: 'arrived by single sign-on', subject: `account ${accountId}` })
  await tellLeaders(work, organisation)
  return true
}

async function outcomeOf(work: Work, accountId: number, organisationId: number) {
  const { outcome } = await work.db
    .selectFrom('staff.arrivals')
    .select('outcome')
    .where('account_id', '=', accountId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow()
  return outcome
}

async function tellLeaders(work: Work, organisation: Connection['organisation']): Promise<void> {
  const leaders = await work.db
    .selectFrom('staff.memberships')
    .select('account_id')
    .distinct()
    .where('organisation_id', '=', organisation.id)
    .where('role', 'in', ['director', 'administrator'])
    .where('ended_at', 'is', null)
    .execute()
  const params = { organisation: organisation.name, code: organisation.code }
  for (const { account_id } of leaders)
    await queueMail(work, { to: { account: account_id }, template: 'somebodyArrived', params })
}

/** Who waits for a place in an organisation's cast, the longest first. */
export function arrivalsOf(db: Db, organisationId: number): Promise<Arrival[]> {
  return db
    .selectFrom('staff.arrivals as w')
    .innerJoin('staff.accounts as a', 'a.id', 'w.account_id')
    .select(['a.id as accountId', 'a.name', 'a.email', 'w.arrived_at as arrivedAt'])
    .where('w.organisation_id', '=', organisationId)
    .where('w.decided_at', 'is', null)
    .where('a.left_at', 'is', null)
    .orderBy('w.arrived_at')
    .orderBy('a.id')
    .execute()
}

/** Gives somebody who waits their place, and tells them. */
export async function letIn(
  work: Work,
  { by, organisation, ...place }: NewMembership & { by: number; organisation: string },
): Promise<void> {
  await decide(work, { ...place, by, outcome: 'let in' })
  await addMembership(work, place, `account ${by}`)
  const to = { account: place.accountId }
  await queueMail(work, { to, template: 'placeReady', params: { organisation } })
}

/** Somebody does not belong to the cast. They are not asked about again, and a director may still invite them. */
export async function turnAway(
  work: Work,
  given: { accountId: number; organisationId: number; by: number },
): Promise<void> {
  await decide(work, { ...given, outcome: 'turned away' })
  const { accountId, organisationId, by } = given
  await work.audit({
    actor: `account ${by}`,
    verb: 'turned somebody away',
    subject: `account ${accountId}`,
    details: { organisationId },
  })
}

interface Decided {
  accountId: number
  organisationId: number
  by: number
  outcome: 'let in' | 'turned away'
}

async function decide(work: Work, { accountId, organisationId, by, outcome }: Decided): Promise<void> {
  const decided = await work.db
    .updateTable('staff.arrivals')
    .set({ decided_at: work.clock.now(), decided_by: by, outcome })
    .where('account_id', '=', accountId)
    .where('organisation_id', '=', organisationId)
    .where('decided_at', 'is', null)
    .returning('account_id')
    .executeTakeFirst()
  if (!decided) throw new Refusal(t('nobodyWaits'), 409)
}
