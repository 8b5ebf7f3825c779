import { addDays } from '../platform/clock/index.ts'
import { job, whenever } from '../platform/jobs/index.ts'
import { runWork, type WorkGround } from '../platform/work.ts'

const DAYS_KEPT = 30

/** Forgets which stories somebody had set aside for a session that was over 30 days ago. */
export const tidyHeadspace = job<Record<string, never>>('headspace.tidy', { retryLimit: 3 })

export const tidyHeadspaceJob = whenever<WorkGround, Record<string, never>>(
  tidyHeadspace,
  { process: 'worker', cron: '28 3 * * *' },
  (ground) =>
    runWork(ground, async (work) => {
      await work.db
        .deleteFrom('content.headspace_stories')
        .where('session_id', 'in', (eb) =>
          eb
            .selectFrom('staff.headspace_sessions')
            .select('id')
            .where('day', '<', addDays(work.today, -DAYS_KEPT)),
        )
        .execute()
    }),
)
