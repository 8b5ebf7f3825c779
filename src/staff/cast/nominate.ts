import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import { publicId } from '../../platform/keys/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { addMembership } from '../accounts/memberships.ts'
import { t } from '../words.ts'

/** Asks somebody of the cast whether they would like to answer (R37). Asked once; their no is kept. @throws Refusal */
export async function nominate(
  work: Work,
  { organisationId, accountId, by }: { organisationId: number; accountId: number; by: number },
): Promise<void> {
  await placeOf(work, organisationId, accountId)
  const made = await work.db
    .insertInto('staff.nominations')
    .values({
      public_id: publicId(),
      organisation_id: organisationId,
      account_id: accountId,
      nominated_by: by,
      nominated_at: work.clock.now(),
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'account_id']).doNothing())
    .returning('public_id')
    .executeTakeFirst()
  if (!made) throw new Refusal(t('askedBefore'), 409)
  const { rows } = await sql<{ by: string; organisation: string }>`
    select account.name as by, organisation.name as organisation from staff.accounts account, content.organisations organisation
    where account.id = ${by} and organisation.id = ${organisationId}`.execute(work.db)
  await queueMail(work, {
    to: { account: accountId },
    template: 'nominated',
    params: { nomination: made.public_id, by: rows[0]?.by ?? '', organisation: rows[0]?.organisation ?? '' },
  })
  await work.audit({
    actor: `account ${by}`,
    verb: 'nominated',
    subject: `account ${accountId}`,
    details: { organisationId },
  })
}

export interface Nomination {
  publicId: string
  organisation: string
  by: string
  answer: 'yes' | 'no' | null
}

/** A nomination as the one who was asked reads it; null for everybody else. */
export async function nominationOf(
  db: Db,
  { nomination, accountId }: { nomination: string; accountId: number },
): Promise<Nomination | null> {
  const row = await db
    .selectFrom('staff.nominations as nomination')
    .innerJoin('content.organisations as organisation', 'organisation.id', 'nomination.organisation_id')
    .innerJoin('staff.accounts as asker', 'asker.id', 'nomination.nominated_by')
    .select([
      'nomination.public_id as publicId',
      'organisation.name as organisation',
      'asker.name as by',
      'nomination.answer',
    ])
    .where('nomination.public_id', '=', nomination)
    .where('nomination.account_id', '=', accountId)
    .executeTakeFirst()
  return row ?? null
}

/** They say yes and may answer from now on, for the services that they read about; or no. @throws Refusal (404, 409) */
export async function answerNomination(
  work: Work,
  { nomination, accountId, answer }: { nomination: string; accountId: number; answer: 'yes' | 'no' },
): Promise<void> {
  const asked = await work.db
    .updateTable('staff.nominations')
    .set({ answer, answered_at: work.clock.now() })
    .where('public_id', '=', nomination)
    .where('account_id', '=', accountId)
    .where('answer', 'is', null)
    .returning('organisation_id as organisationId')
    .executeTakeFirst()
  if (!asked) throw new Refusal(t('answeredBefore'), 409)
  if (answer === 'no') return
  const scope = await placeOf(work, asked.organisationId, accountId)
  await addMembership(work, { accountId, ...asked, role: 'responder', ...scope }, `account ${accountId}`)
}

/** The services and sites of somebody's place in a cast; none for the whole organisation. @throws Refusal (404) when they have none */
async function placeOf(
  work: Work,
  organisationId: number,
  accountId: number,
): Promise<{ serviceIds: number[]; siteIds: number[] }> {
  const { rows } = await sql<{ serviceIds: number[]; siteIds: number[] }>`
    select array(select service_id from staff.membership_services where membership_id = place.id and through_site_id is null) as "serviceIds",
      array(select site_id from staff.membership_sites where membership_id = place.id) as "siteIds"
    from staff.memberships place join staff.accounts account on account.id = place.account_id and account.left_at is null
    where place.account_id = ${accountId} and place.organisation_id = ${organisationId} and place.ended_at is null
    order by place.id`.execute(work.db)
  if (rows.length === 0) throw new Refusal(t('noMembership'), 404)
  const isWhole = rows.some(({ serviceIds, siteIds }) => serviceIds.length + siteIds.length === 0)
  if (isWhole) return { serviceIds: [], siteIds: [] }
  return {
    serviceIds: rows.flatMap(({ serviceIds }) => serviceIds),
    siteIds: rows.flatMap(({ siteIds }) => siteIds),
  }
}
