import { daysBetween } from '../../platform/clock/index.ts'
import { publicId } from '../../platform/keys/index.ts'
import type { Work } from '../../platform/work.ts'
import type { CastMember } from './praised.queries.ts'

/** Praise is passed on within a day (R56). */
export const HOURS_TO_PASS_ON = 24

/** Praise in a story, for one organisation. Without hearers, those who lead the cast are asked to pass it on. */
export interface Praise {
  organisationId: number
  serviceId: number | null
  kind: 'person' | 'team'
  called: string
  takenOut: boolean
  hearers: CastMember[]
}

/** Praise that has not been passed on yet, of words that are not there any more, is not passed on (a name may have been asked away). */
export async function forgetWhatIsGone(work: Work, storyId: number, called: string[]): Promise<void> {
  await work.db
    .deleteFrom('content.praise')
    .where('story_id', '=', storyId)
    .where('passed_on_at', 'is', null)
    .where('outcome', 'is', null)
    .where('called', 'not in', ['', ...called])
    .execute()
}

/** @returns whether it is new: nobody is told twice */
export async function keepPraise(work: Work, storyId: number, praise: Praise): Promise<boolean> {
  if (await isTold(work, storyId, praise)) return false
  const isHere = praise.hearers.some(({ awayUntil }) => awayUntil === null)
  const made = await work.db
    .insertInto('content.praise')
    .values({
      public_id: publicId(),
      story_id: storyId,
      organisation_id: praise.organisationId,
      service_id: praise.serviceId,
      kind: praise.kind,
      called: praise.called,
      taken_out: praise.takenOut,
      found_at: work.clock.now(),
      due_at: dueAt(work, praise.hearers),
      passed_on_at: isHere ? work.clock.now() : null,
      outcome: isHere ? 'told' : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made && praise.hearers.length > 0)
    await work.db
      .insertInto('content.praise_hearers')
      .values(
        praise.hearers.map(({ accountId, awayUntil }) => ({
          praise_id: made.id,
          account_id: accountId,
          told_at: awayUntil === null ? work.clock.now() : null,
        })),
      )
      .execute()
  return made !== undefined
}

/** A team that a story thanks in two ways hears of it once. */
async function isTold(work: Work, storyId: number, { kind, serviceId }: Praise): Promise<boolean> {
  if (kind !== 'team' || serviceId === null) return false
  const known = await work.db
    .selectFrom('content.praise')
    .select('id')
    .where('story_id', '=', storyId)
    .where('kind', '=', 'team')
    .where('service_id', '=', serviceId)
    .executeTakeFirst()
  return known !== undefined
}

const HOUR = 3_600_000

/** A day from now; where everybody is away, a day after the first of them is back. */
function dueAt({ clock, today }: Work, hearers: readonly CastMember[]): Date {
  const back = hearers.map(({ awayUntil }) => (awayUntil === null ? 0 : 1 + daysBetween(today, awayUntil)))
  const days = back.length > 0 ? Math.min(...back) : 0
  return new Date(clock.now().getTime() + (HOURS_TO_PASS_ON + days * 24) * HOUR)
}
