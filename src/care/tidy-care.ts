import { addDays } from '../platform/clock/index.ts'
import { job, whenever } from '../platform/jobs/index.ts'
import { runWork, type Work, type WorkGround } from '../platform/work.ts'
import { responseRules } from '../responses/index.ts'

/** Forgets pauses that are over, and what was handed over of stories that their authors deleted 30 days ago (decision 8). */
export const tidyCare = job<Record<string, never>>('care.tidy', { retryLimit: 3 })

export const tidyCareJob = whenever<WorkGround, Record<string, never>>(
  tidyCare,
  { process: 'worker', cron: '26 3 * * *' },
  (ground) => runWork(ground, forgetWhatIsOver),
)

async function forgetWhatIsOver(work: Work): Promise<void> {
  await work.db.deleteFrom('staff.pauses').where('last_day', '<', work.today).execute()
  await work.db
    .deleteFrom('content.hand_overs')
    .where('story_id', 'in', (eb) =>
      eb
        .selectFrom('content.stories')
        .select('id')
        .where('withheld', '=', 'deleted')
        .where('withheld_on', '<=', addDays(work.today, -responseRules.DAYS_UNTIL_ERASED)),
    )
    .execute()
}
