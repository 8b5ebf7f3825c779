import { addDays } from '../platform/clock/index.ts'
import { job, whenever } from '../platform/jobs/index.ts'
import { runWork, type Work, type WorkGround } from '../platform/work.ts'
import { responseRules } from '../responses/index.ts'

/** Empties the messages under stories that their authors deleted 30 days ago, answered or not (decision 8). */
export const eraseRelay = job<Record<string, never>>('relay.erase', { retryLimit: 3 })

export const eraseRelayJob = whenever<WorkGround, Record<string, never>>(
  eraseRelay,
  { process: 'worker', cron: '24 3 * * *' },
  (ground) => runWork(ground, emptyDueMessages),
)

async function emptyDueMessages(work: Work): Promise<void> {
  const { numUpdatedRows } = await work.db
    .updateTable('content.relay_messages')
    .set({ body: '' })
    .where('body', '<>', '')
    .where('story_id', 'in', (eb) =>
      eb
        .selectFrom('content.stories')
        .select('id')
        .where('withheld', '=', 'deleted')
        .where('withheld_on', '<=', addDays(work.today, -responseRules.DAYS_UNTIL_ERASED)),
    )
    .executeTakeFirstOrThrow()
  if (numUpdatedRows > 0n) await work.audit({ actor: 'system', verb: 'erased messages', subject: 'relay' })
}
