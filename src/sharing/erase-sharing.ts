import { addDays } from '../platform/clock/index.ts'
import { job, whenever } from '../platform/jobs/index.ts'
import { runWork, type Work, type WorkGround } from '../platform/work.ts'
import { responseRules } from '../responses/index.ts'

/** Erases what was asked, answered and written down about stories that their authors deleted 30 days ago (decision 8). */
export const eraseSharing = job<Record<string, never>>('sharing.erase', { retryLimit: 3 })

export const eraseSharingJob = whenever<WorkGround, Record<string, never>>(
  eraseSharing,
  { process: 'worker', cron: '26 3 * * *' },
  (ground) => runWork(ground, eraseDueRequests),
)

async function eraseDueRequests(work: Work): Promise<void> {
  const due = await work.db
    .selectFrom('content.sharing_requests as request')
    .innerJoin('content.stories as story', 'story.id', 'request.story_id')
    .select('request.id')
    .where('story.withheld', '=', 'deleted')
    .where('story.withheld_on', '<=', addDays(work.today, -responseRules.DAYS_UNTIL_ERASED))
    .execute()
  if (due.length === 0) return
  const ids = due.map(({ id }) => id)
  await work.db.deleteFrom('content.story_uses').where('request_id', 'in', ids).execute()
  await work.db.deleteFrom('content.sharing_consents').where('request_id', 'in', ids).execute()
  await work.db.deleteFrom('content.sharing_requests').where('id', 'in', ids).execute()
  await work.audit({ actor: 'system', verb: 'erased requests', subject: 'sharing log' })
}
