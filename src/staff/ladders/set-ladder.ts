import { Refusal } from '../../platform/refusal.ts'
import type { Actor, Work } from '../../platform/work.ts'
import { t } from '../words.ts'

/** Rungs of a ladder: responder, deputy, involvement team, manager, head of service, and some to spare. */
export const MOST_RUNGS = 8

/** The ladder of one service, or, with null, of every service of the organisation that has none of its own. */
export interface NewLadder {
  organisationId: number
  serviceId: number | null
  /** Accounts, from the first to be reminded to the last. */
  rungs: number[]
  /** Who hears of a serious story at once. */
  seniorId: number | null
}

/**
 * Sets a ladder in place of the one before. Everybody on it has a place in the organisation's cast.
 * @throws Refusal when somebody has not, or stands on it twice
 */
export async function setLadder(work: Work, ladder: NewLadder, by: Actor): Promise<void> {
  const { organisationId, serviceId, rungs, seniorId } = ladder
  if (rungs.length === 0 || rungs.length > MOST_RUNGS)
    throw new Refusal(t('rungsCount', { most: MOST_RUNGS }))
  if (new Set(rungs).size < rungs.length) throw new Refusal(t('rungTwice'))
  await checkInCast(work, organisationId, seniorId === null ? rungs : [...rungs, seniorId])
  const accountId = /^account (\d+)$/.exec(by)?.[1]
  const kept = {
    senior_id: seniorId,
    changed_by: accountId ? Number(accountId) : null,
    changed_at: work.clock.now(),
  }
  const { id } = await work.db
    .insertInto('staff.ladders')
    .values({ organisation_id: organisationId, service_id: serviceId, ...kept })
    .onConflict((on) => on.columns(['organisation_id', 'service_id']).doUpdateSet(kept))
    .returning('id')
    .executeTakeFirstOrThrow()
  await work.db.deleteFrom('staff.ladder_rungs').where('ladder_id', '=', id).execute()
  await work.db
    .insertInto('staff.ladder_rungs')
    .values(rungs.map((account_id, at) => ({ ladder_id: id, place: at + 1, account_id })))
    .execute()
  await work.audit({
    actor: by,
    verb: 'set a ladder',
    subject: `organisation ${organisationId}`,
    details: { ...ladder },
  })
}

/** Takes a service's own ladder away: the organisation's counts again. */
export async function dropLadder(
  work: Work,
  { organisationId, serviceId }: { organisationId: number; serviceId: number },
  by: Actor,
): Promise<void> {
  const ladder = await work.db
    .selectFrom('staff.ladders')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('service_id', '=', serviceId)
    .executeTakeFirst()
  if (!ladder) return
  await work.db.deleteFrom('staff.ladder_rungs').where('ladder_id', '=', ladder.id).execute()
  await work.db.deleteFrom('staff.ladders').where('id', '=', ladder.id).execute()
  await work.audit({
    actor: by,
    verb: 'took a ladder away',
    subject: `organisation ${organisationId}`,
    details: { serviceId },
  })
}

async function checkInCast(work: Work, organisationId: number, accountIds: number[]): Promise<void> {
  const members = await work.db
    .selectFrom('staff.memberships as place')
    .innerJoin('staff.accounts as account', 'account.id', 'place.account_id')
    .select('account.id')
    .distinct()
    .where('place.organisation_id', '=', organisationId)
    .where('place.ended_at', 'is', null)
    .where('account.left_at', 'is', null)
    .where('account.id', 'in', accountIds)
    .execute()
  if (members.length < new Set(accountIds).size) throw new Refusal(t('rungOutside'))
}
