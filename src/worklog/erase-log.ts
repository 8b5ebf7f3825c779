import { addDays } from '../platform/clock/index.ts'
import { job, whenever } from '../platform/jobs/index.ts'
import { runWork, type Work, type WorkGround } from '../platform/work.ts'
import { responseRules } from '../responses/index.ts'

/** Erases the notes about stories that their authors deleted 30 days ago, as their answers are (decision 8). */
export const eraseLog = job<Record<string, never>>('worklog.erase', { retryLimit: 3 })

export const eraseLogJob = whenever<WorkGround, Record<string, never>>(
  eraseLog,
  { process: 'worker', cron: '22 3 * * *' },
  (ground) => runWork(ground, eraseDueNotes),
)

async function eraseDueNotes(work: Work): Promise<void> {
  const { numDeletedRows } = await work.db
    .deleteFrom('content.log_entries')
    .where('story_id', 'in', (eb) =>
      eb
        .selectFrom('content.stories')
        .select('id')
        .where('withheld', '=', 'deleted')
        .where('withheld_on', '<=', addDays(work.today, -responseRules.DAYS_UNTIL_ERASED)),
    )
    .executeTakeFirstOrThrow()
  if (numDeletedRows > 0n)
    await work.audit({ actor: 'system', verb: 'erased notes', subject: 'backstage log' })
}
