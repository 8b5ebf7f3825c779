import { say } from '../../platform/i18n/index.ts'
import { queueMails } from '../../platform/mail/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { storyVisibility } from '../../stories/index.ts'
import { words } from '../words.ts'
import { type CastMember, castsOf, servicesOf, standsFor } from './praised.queries.ts'
import { thanksMail } from './tell-praise.ts'

const t = say(words, 'en-GB')

/** Whom somebody who leads the cast means: a member, everybody at a service, people they told themselves, or nobody of theirs. */
export type PassedTo = { member: number } | { service: number } | 'by hand' | 'not ours'

export interface PassingOn {
  /** The praise, by its public id. */
  praise: string
  /** Organisations that this person leads; the caller has checked that. */
  organisationIds: readonly number[]
  accountId: number
  to: PassedTo
}

/** Passes on what the program could not pass on by itself (R56). @throws Refusal (404) for praise of another organisation; 409 when it was done */
export async function passOn(work: Work, passing: PassingOn): Promise<void> {
  const praise = await openPraise(work, passing)
  const { to, accountId } = passing
  const hearers = await hearersOf(work, to, praise.organisationId)
  const isHere = hearers.some(({ awayUntil }) => awayUntil === null)
  await work.db
    .updateTable('content.praise')
    .set({
      outcome: typeof to === 'string' ? to : 'told',
      settled_by: accountId,
      passed_on_at: to === 'by hand' || isHere ? work.clock.now() : null,
    })
    .where('id', '=', praise.id)
    .execute()
  await tellHearers(work, praise, hearers)
  await work.audit({
    actor: `account ${accountId}`,
    verb: 'passed praise on',
    subject: `story ${praise.storyId}`,
    details: { praise: praise.id },
  })
}

async function openPraise(work: Work, { praise, organisationIds }: PassingOn) {
  const found = await work.db
    .selectFrom('content.praise as praise')
    .innerJoin('content.stories as story', 'story.id', 'praise.story_id')
    .select([
      'praise.id',
      'praise.kind',
      'praise.taken_out as takenOut',
      'praise.organisation_id as organisationId',
      'praise.outcome',
      'story.id as storyId',
      'story.public_id as story',
    ])
    .where('praise.public_id', '=', praise)
    .where('praise.organisation_id', 'in', [...organisationIds, -1])
    .where(storyVisibility.publicStory)
    .forUpdate('praise')
    .executeTakeFirst()
  if (!found) throw new Refusal(t('noPraise'), 404)
  const told = await work.db
    .selectFrom('content.praise_hearers')
    .select('account_id')
    .where('praise_id', '=', found.id)
    .executeTakeFirst()
  if (found.outcome !== null || told) throw new Refusal(t('passedOnBefore'), 409)
  return found
}

/** @throws Refusal (404) for somebody or some service that is not of this organisation */
async function hearersOf(work: Work, to: PassedTo, organisationId: number): Promise<CastMember[]> {
  if (typeof to === 'string') return []
  const cast = await castsOf(work.db, [organisationId], work.today)
  const services = 'service' in to ? await servicesOf(work.db, [organisationId]) : []
  const service = services.find(({ id }) => 'service' in to && id === to.service)
  const hearers = cast.filter((member) =>
    'member' in to ? member.accountId === to.member : service !== undefined && standsFor(member, service),
  )
  if (hearers.length === 0) throw new Refusal(t('noHearer'), 404)
  return hearers
}

interface Told {
  id: number
  kind: 'person' | 'team'
  takenOut: boolean
  storyId: number
  story: string
}

async function tellHearers(work: Work, praise: Told, hearers: readonly CastMember[]): Promise<void> {
  if (hearers.length === 0) return
  await work.db
    .insertInto('content.praise_hearers')
    .values(
      hearers.map(({ accountId, awayUntil }) => ({
        praise_id: praise.id,
        account_id: accountId,
        told_at: awayUntil === null ? work.clock.now() : null,
      })),
    )
    .execute()
  const reached = hearers.filter(({ awayUntil, isQuiet }) => awayUntil === null && !isQuiet)
  await queueMails(
    work,
    reached.map((hearer) => thanksMail(work, praise, { ...praise, hearer })),
  )
}
