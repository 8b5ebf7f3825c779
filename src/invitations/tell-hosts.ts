import { sql } from 'kysely'
import { job, whenever } from '../platform/jobs/index.ts'
import { queueMail } from '../platform/mail/index.ts'
import { runWork, type Work, type WorkGround } from '../platform/work.ts'
import { storyVisibility } from '../stories/index.ts'

/** Tells whoever invited that somebody would like to come: the morning after, so that no mail gives the hour away (decision 20). */
export const tellHosts = job<Record<string, never>>('invitations.tell-hosts', { retryLimit: 3 })

export const tellHostsJob = whenever<WorkGround, Record<string, never>>(
  tellHosts,
  { process: 'worker', cron: '45 7 * * *' },
  (ground) => runWork(ground, tellOfSignups),
)

async function tellOfSignups(work: Work): Promise<void> {
  const { rows } = await sql<{ storyId: number; accountId: number | null }>`
    update content.invitation_signups signup set told_on = ${work.today}
    from content.responses answer, content.stories story, staff.accounts host
    where answer.id = signup.response_id and story.id = signup.story_id and host.id = answer.account_id
      and signup.signed_on < ${work.today}::date and signup.told_on is null and signup.withdrawn_on is null
      and answer.status = 'published' and ${storyVisibility.publicStory}
    returning story.id as "storyId", case when host.left_at is null then host.id end as "accountId"`.execute(
    work.db,
  )
  const told = new Set<number>()
  for (const { storyId, accountId } of rows) {
    if (accountId === null || told.has(accountId)) continue
    told.add(accountId)
    await queueMail(work, { to: { account: accountId }, template: 'wouldTakePart', whilePublic: storyId })
  }
}
