import { sql } from 'kysely'
import { spare } from '../care/index.ts'
import { dayOf } from '../platform/clock/index.ts'
import { job, whenever } from '../platform/jobs/index.ts'
import { queueMail } from '../platform/mail/index.ts'
import { runWork, type Work, type WorkGround } from '../platform/work.ts'
import { ladders } from '../staff/index.ts'
import { storyVisibility } from '../stories/index.ts'
import { climb, nextRungAt, type Step } from './rules.ts'
import { widenSerious } from './serious-alerts.ts'

/** Reminds the next person of every story that waits too long (R47), and widens what no senior has seen. */
export const climbLadders = job<Record<string, never>>('ladder.climb', { retryLimit: 3 })

export const climbLaddersJob = whenever<WorkGround, Record<string, never>>(
  climbLadders,
  { process: 'worker', cron: '*/5 * * * *' },
  climbAll,
)

/** Looks at every ladder as the clock of the ground stands: what the job does every five minutes. */
export async function climbAll(ground: WorkGround): Promise<void> {
  for (const clockId of await clocksToClimb(ground)) await runWork(ground, (work) => climbOne(work, clockId))
  await runWork(ground, widenSerious)
}

/** Clocks whose next rung is due. While an answer of the organisation waits for a moderator, nobody is reminded. */
const isDue = (now: Date) => sql`clock.stopped_at is null and clock.next_at <= ${now}
  and exists (select from content.stories story where story.id = clock.story_id and ${storyVisibility.publicStory})
  and not exists (select from content.responses response where response.story_id = clock.story_id
    and response.organisation_id = clock.organisation_id and response.status = 'submitted')`

async function clocksToClimb({ db, clock }: WorkGround): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select clock.id from content.answer_clocks clock where ${isDue(clock.now())} order by clock.next_at, clock.id`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

interface DueClock {
  id: number
  storyId: number
  storyPublicId: string
  organisationId: number
  serviceId: number
  service: string
  nation: 'england-and-wales' | 'scotland' | 'northern-ireland' | 'ireland'
  cause: 'story' | 'reply'
  dueAt: Date
  nextAt: Date
  passed: number[]
}

async function climbOne(work: Work, clockId: number): Promise<void> {
  const now = work.clock.now()
  const { rows } = await sql<DueClock>`
    select clock.id, clock.story_id as "storyId", told.public_id as "storyPublicId", clock.organisation_id as "organisationId",
      clock.service_id as "serviceId", service.name as service, organisation.nation, clock.cause, clock.due_at as "dueAt",
      clock.next_at as "nextAt", array(select account_id from content.answer_reminders where clock_id = clock.id) as passed
    from content.answer_clocks clock join content.stories told on told.id = clock.story_id
      join content.services service on service.id = clock.service_id
      join content.organisations organisation on organisation.id = clock.organisation_id
    where clock.id = ${clockId} and ${isDue(now)} for update of clock`.execute(work.db)
  const clock = rows[0]
  if (!clock) return
  const { rungs } = await ladders.ladderOf(work.db, clock, dayOf(now))
  const place = { ...clock, serviceIds: [clock.serviceId] }
  const steps = climb(await spare.sparing(work, place, rungs), new Set(clock.passed))
  await keepSteps(work, clock.id, steps)
  const reached = steps.find(({ outcome }) => outcome === 'reminded')
  if (reached) await remind(work, clock, reached)
  await work.db
    .updateTable('content.answer_clocks')
    .set({ next_at: reached ? nextRungAt(clock.nextAt, now, clock.nation) : null })
    .where('id', '=', clock.id)
    .execute()
}

async function keepSteps(work: Work, clockId: number, steps: Step[]): Promise<void> {
  if (steps.length === 0) return
  const rows = steps.map(({ accountId, place, outcome, inPlaceOf }) => ({
    clock_id: clockId,
    account_id: accountId,
    place,
    outcome,
    in_place_of: inPlaceOf,
    at: work.clock.now(),
  }))
  await work.db.insertInto('content.answer_reminders').values(rows).execute()
}

async function remind(work: Work, clock: DueClock, { accountId, inPlaceOf }: Step): Promise<void> {
  await queueMail(work, {
    to: { account: accountId },
    template: 'answerDue',
    params: {
      story: clock.storyPublicId,
      service: clock.service,
      cause: clock.cause,
      due: dayOf(clock.dueAt),
      late: clock.dueAt < work.clock.now() ? 'yes' : 'no',
      ...(inPlaceOf === null ? {} : { for: await nameOf(work, inPlaceOf) }),
    },
    whilePublic: clock.storyId,
  })
}

async function nameOf(work: Work, accountId: number): Promise<string> {
  const { name } = await work.db
    .selectFrom('staff.accounts')
    .select('name')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  return name
}
