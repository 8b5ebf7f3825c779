import { sql } from 'kysely'
import { job, whenever } from '../platform/jobs/index.ts'
import { queueMail } from '../platform/mail/index.ts'
import { runWork, type Work, type WorkGround } from '../platform/work.ts'
import { storyVisibility } from '../stories/index.ts'

/** Tells whoever asked that an author has answered: the morning after, so that no mail gives the author's hour away (decision 20). */
export const tellAskers = job<Record<string, never>>('sharing.tell-askers', { retryLimit: 3 })

export const tellAskersJob = whenever<WorkGround, Record<string, never>>(
  tellAskers,
  { process: 'worker', cron: '40 7 * * *' },
  (ground) => runWork(ground, tellOfAnswers),
)

async function tellOfAnswers(work: Work): Promise<void> {
  const { rows } = await sql<{ storyId: number; story: string; accountId: number | null }>`
    update content.sharing_requests request set told_on = ${work.today}
    from content.stories story, staff.accounts asker
    where story.id = request.story_id and asker.id = request.account_id
      and request.state in ('yes', 'no') and request.answered_on < ${work.today}::date and request.told_on is null
      and ${storyVisibility.publicStory}
    returning story.id as "storyId", story.public_id as story, case when asker.left_at is null then asker.id end as "accountId"`.execute(
    work.db,
  )
  for (const { storyId, story, accountId } of rows)
    if (accountId)
      await queueMail(work, {
        to: { account: accountId },
        template: 'sharingAnswered',
        params: { story },
        whilePublic: storyId,
      })
}
