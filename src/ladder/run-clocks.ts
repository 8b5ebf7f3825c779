import { sql } from 'kysely'
import { upkeep } from '../organisations/index.ts'
import { midnightOf } from '../platform/clock/index.ts'
import { on } from '../platform/facts/index.ts'
import type { Work } from '../platform/work.ts'
import { responseFacts } from '../responses/index.ts'
import { storyFacts } from '../stories/index.ts'
import { timesOf } from './rules.ts'

/** A clock starts for each service that a story is about (R12). Stories that were answered elsewhere start none. */
export const startClocksOfStory = on(storyFacts.storyReleased, async (work, { storyId }) => {
  const services = await work.db
    .selectFrom('content.story_services as link')
    .innerJoin('content.services as service', 'service.id', 'link.service_id')
    .innerJoin('content.stories as story', 'story.id', 'link.story_id')
    .select(['service.id as serviceId', 'service.organisation_id as organisationId'])
    .where('link.story_id', '=', storyId)
    .where('story.imported_from', 'is', null)
    .execute()
  for (const service of services) await startClock(work, { storyId, ...service, cause: 'story' })
})

/** An answer that is public stops the clocks of the organisation, or of the one service that it speaks for. */
export const stopClocksOfAnswer = on(
  responseFacts.responsePublished,
  async (work, { responseId, storyId, organisationId }) => {
    await sql`
      update content.answer_clocks clock set stopped_at = ${work.clock.now()}, stopped_by = 'answered'
      from content.responses response
      where response.id = ${responseId} and clock.story_id = ${storyId} and clock.organisation_id = ${organisationId}
        and clock.stopped_at is null and coalesce(response.service_id, clock.service_id) = clock.service_id`.execute(
      work.db,
    )
  },
)

/**
 * The author writes back: the clock runs again for whoever they write to (R20). A reply to one answer is for its
 * organisation, and for its service where it speaks for one; a reply to all is for every organisation that has answered.
 */
export const restartClocksOfReply = on(responseFacts.replyPublished, async (work, { replyId, storyId }) => {
  const { rows } = await sql<{ serviceId: number; organisationId: number }>`
    select distinct service.id as "serviceId", service.organisation_id as "organisationId"
    from content.replies reply
      join content.responses answer on answer.story_id = reply.story_id and answer.status = 'published'
        and (reply.response_id is null or reply.response_id = answer.id)
      join content.story_services link on link.story_id = reply.story_id
      join content.services service on service.id = link.service_id and service.organisation_id = answer.organisation_id
        and coalesce(answer.service_id, service.id) = service.id
    where reply.id = ${replyId} order by service.id`.execute(work.db)
  for (const service of rows) await startClock(work, { storyId, ...service, cause: 'reply' })
})

/** Nobody is asked to answer what cannot be read. An author may have hidden it, so only the day is kept. */
export const stopClocksOfWithheld = on(storyFacts.storyWithheld, async (work, { storyId }) => {
  await work.db
    .updateTable('content.answer_clocks')
    .set({ stopped_at: startOfToday(work), stopped_by: 'withheld' })
    .where('story_id', '=', storyId)
    .where('stopped_at', 'is', null)
    .execute()
})

/** A service that a story turns out to be about gets its whole time from then on; one that it is not about owes nothing. */
export const moveClocksOfCorrected = on(
  storyFacts.servicesCorrected,
  async (work, { storyId, added, removed }) => {
    const service = await work.db
      .selectFrom('content.services')
      .select(['id as serviceId', 'organisation_id as organisationId'])
      .where('id', '=', added ?? 0)
      .executeTakeFirst()
    if (service) await startClock(work, { storyId, ...service, cause: 'story' })
    await work.db
      .updateTable('content.answer_clocks')
      .set({ stopped_at: work.clock.now(), stopped_by: 'moved' })
      .where('story_id', '=', storyId)
      .where('service_id', '=', removed ?? 0)
      .where('stopped_at', 'is', null)
      .execute()
  },
)

/** What waited when a story was hidden waits again when it is shown, with its whole time from that day on. */
export const restartClocksOfShown = on(storyFacts.storyShownAgain, async (work, { storyId }) => {
  const waited = await work.db
    .selectFrom('content.answer_clocks')
    .distinctOn('service_id')
    .select(['service_id as serviceId', 'organisation_id as organisationId', 'cause', 'stopped_by'])
    .where('story_id', '=', storyId)
    .orderBy('service_id')
    .orderBy('id', 'desc')
    .execute()
  for (const { stopped_by, ...clock } of waited)
    if (stopped_by === 'withheld')
      await startClock(work, { storyId, ...clock, startedAt: startOfToday(work) })
})

interface NewClock {
  storyId: number
  serviceId: number
  organisationId: number
  cause: 'story' | 'reply'
  /** Now, unless an author did it. */
  startedAt?: Date
}

function startOfToday(work: Work): Date {
  return new Date(midnightOf(work.today))
}

/** A clock that runs already goes on: a second word of the author gives nobody more time. */
async function startClock(work: Work, clock: NewClock): Promise<void> {
  const { startedAt = work.clock.now() } = clock
  const { dueAt, nextAt } = timesOf(startedAt, await upkeep.answeringTarget(work.db, clock.organisationId))
  await work.db
    .insertInto('content.answer_clocks')
    .values({
      story_id: clock.storyId,
      service_id: clock.serviceId,
      organisation_id: clock.organisationId,
      cause: clock.cause,
      started_at: startedAt,
      due_at: dueAt,
      next_at: nextAt,
    })
    .onConflict((conflict) =>
      conflict.columns(['story_id', 'service_id']).where('stopped_at', 'is', null).doNothing(),
    )
    .execute()
}

/** For the wiring: everything that starts and stops a clock. */
export const clockListeners = [
  startClocksOfStory,
  stopClocksOfAnswer,
  restartClocksOfReply,
  stopClocksOfWithheld,
  restartClocksOfShown,
  moveClocksOfCorrected,
]
