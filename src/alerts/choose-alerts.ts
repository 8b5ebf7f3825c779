import type { Db } from '../platform/db/index.ts'
import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import type { Criteria, Frequency } from './rules.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')
const MOST_CRITERIA = 50

/** One choice, with the names of what it is about. */
export interface ChosenAlert extends Criteria {
  id: number
  organisation: string
  service: string
}

/** What somebody chose, the whole of their services first. */
export async function alertsOf(db: Db, accountId: number): Promise<ChosenAlert[]> {
  const rows = await db
    .selectFrom('content.alert_criteria as criteria')
    .leftJoin('content.organisations as organisation', 'organisation.id', 'criteria.organisation_id')
    .leftJoin('content.services as service', 'service.id', 'criteria.service_id')
    .selectAll('criteria')
    .select(['organisation.name as organisation', 'service.name as service'])
    .where('account_id', '=', accountId)
    .orderBy('criteria.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    organisationId: row.organisation_id,
    serviceId: row.service_id,
    tag: row.tag,
    minCriticality: row.min_criticality,
    frequency: row.frequency,
    organisation: row.organisation ?? '',
    service: row.service ?? '',
  }))
}

/** How soon somebody hears of their own services. */
export function ownFrequency(chosen: Criteria[]): Frequency {
  return chosen.find(isOwn)?.frequency ?? 'at once'
}

/** The choice about one's own services, which nothing narrows. */
export function isOwn(criteria: Criteria): boolean {
  const { organisationId, serviceId, tag, minCriticality } = criteria
  return organisationId === null && serviceId === null && tag === null && minCriticality === null
}

/** Keeps a choice; the same choice again only changes how soon. @throws Refusal when there are too many */
export async function chooseAlert(work: Work, accountId: number, criteria: Criteria): Promise<void> {
  const { count } = await work.db
    .selectFrom('content.alert_criteria')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow()
  if (Number(count) >= MOST_CRITERIA) throw new Refusal(t('tooMany', { most: MOST_CRITERIA }))
  await work.db
    .insertInto('content.alert_criteria')
    .values({
      account_id: accountId,
      organisation_id: criteria.organisationId,
      service_id: criteria.serviceId,
      tag: criteria.tag,
      min_criticality: criteria.minCriticality,
      frequency: criteria.frequency,
      created_at: work.clock.now(),
    })
    .onConflict((on) =>
      on
        .columns(['account_id', 'organisation_id', 'service_id', 'tag', 'min_criticality'])
        .doUpdateSet({ frequency: criteria.frequency }),
    )
    .execute()
}

/** Takes a choice away; what it was about falls back to the choices that remain. */
export async function forgetAlert(work: Work, accountId: number, id: number): Promise<void> {
  await work.db
    .deleteFrom('content.alert_criteria')
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .execute()
}
