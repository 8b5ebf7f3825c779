import { sql } from 'kysely'
import { upkeep } from '../organisations/index.ts'
import { addWorkingDays } from '../platform/clock/index.ts'
import { job, whenever } from '../platform/jobs/index.ts'
import { queueMail } from '../platform/mail/index.ts'
import { Refusal } from '../platform/refusal.ts'
import { runWork, type Work, type WorkGround } from '../platform/work.ts'
import { storyVisibility } from '../stories/index.ts'
import { type Signpost, signpostOf } from './signpost.ts'

/** Working days after which whoever took a talk off stage is reminded that its end is due in public (R43). */
export const DAYS_UNTIL_REMINDED = 10

interface Published {
  id: number
  story_id: number
  organisation_id: number
  signpost: unknown
  closes: boolean
}

/**
 * What an answer that becomes public does to conversations off stage: one with a signpost begins one, one that tells how
 * it ended closes those of its organisation under the story. @returns the signpost to show
 */
export async function keepOffStage(work: Work, response: Published): Promise<Signpost | null> {
  const signpost = signpostOf(response.signpost)
  if (signpost) await begin(work, response)
  if (response.closes || !signpost) {
    await work.db
      .updateTable('content.off_stage')
      .set({ closed_on: work.today, closed_by: 'staff' })
      .where('closed_on', 'is', null)
      .where((eb) =>
        response.closes
          ? eb.and([
              eb('story_id', '=', response.story_id),
              eb('organisation_id', '=', response.organisation_id),
              eb('response_id', '<>', response.id),
            ])
          : eb('response_id', '=', response.id),
      )
      .execute()
  }
  return signpost
}

async function begin(work: Work, { id, story_id, organisation_id }: Published): Promise<void> {
  const { nation } = await upkeep.answeringTarget(work.db, organisation_id)
  await work.db
    .insertInto('content.off_stage')
    .values({
      response_id: id,
      story_id,
      organisation_id,
      since: work.today,
      remind_at: addWorkingDays(work.clock.now(), DAYS_UNTIL_REMINDED, nation),
    })
    .onConflict((conflict) => conflict.column('response_id').doNothing())
    .execute()
}

/** The author says that it is settled. @throws Refusal (404) when it is not their story or nothing is open there */
export async function settleOffStage(
  work: Work,
  { responseId, authorId }: { responseId: number; authorId: string },
): Promise<void> {
  const { numUpdatedRows } = await work.db
    .updateTable('content.off_stage')
    .from('content.stories as story')
    .set({ closed_on: work.today, closed_by: 'author' })
    .whereRef('story.id', '=', 'content.off_stage.story_id')
    .where('content.off_stage.response_id', '=', responseId)
    .where('content.off_stage.closed_on', 'is', null)
    .where('story.author_id', '=', authorId)
    .where(storyVisibility.publicStory)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Refusal('There is nothing open here.', 404)
  await work.audit({ actor: 'author', verb: 'settled off stage', subject: `response ${responseId}` })
}

/** Reminds whoever took a talk off stage, once, when ten working days have passed without a public word of its end. */
export const remindOffStage = job<Record<string, never>>('responses.off-stage', { retryLimit: 3 })

export const remindOffStageJob = whenever<WorkGround, Record<string, never>>(
  remindOffStage,
  { process: 'worker', cron: '12 * * * *' },
  (ground) => runWork(ground, remindDue),
)

async function remindDue(work: Work): Promise<void> {
  const { rows } = await sql<{ storyId: number; story: string; accountId: number }>`
    update content.off_stage off set reminded_at = ${work.clock.now()}
    from content.responses answer, content.stories story, staff.accounts writer
    where answer.id = off.response_id and story.id = off.story_id and writer.id = answer.account_id
      and off.closed_on is null and off.reminded_at is null and off.remind_at <= ${work.clock.now()}
      and answer.status = 'published' and ${storyVisibility.publicStory}
    returning story.id as "storyId", story.public_id as story, coalesce(
      case when exists (select from staff.memberships place where place.account_id = writer.id
        and place.organisation_id = off.organisation_id and place.ended_at is null) then writer.id end,
      (select place.account_id from staff.memberships place where place.organisation_id = off.organisation_id
        and place.role = 'director' and place.ended_at is null order by place.id limit 1)) as "accountId"`.execute(
    work.db,
  )
  for (const { storyId, story, accountId } of rows)
    if (accountId)
      await queueMail(work, {
        to: { account: accountId },
        template: 'offStageOpen',
        params: { story },
        whilePublic: storyId,
      })
}
