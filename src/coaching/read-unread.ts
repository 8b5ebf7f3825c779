import { job, whenever } from '../platform/jobs/index.ts'
import { runWork, type WorkGround } from '../platform/work.ts'
import { readNow } from './store-reading.ts'

/** How many answers one round reads: a minute's work. */
const oneRound = 500

/** Reads the published answers that nobody has read: those that were public before there was a coach. */
export const readUnread = job<Record<string, never>>('coaching.read-unread', { retryLimit: 3 })

export const readUnreadJob = whenever<WorkGround, Record<string, never>>(
  readUnread,
  { process: 'worker', cron: '*/15 * * * *' },
  async (ground) => {
    const unread = await ground.db
      .selectFrom('content.responses as response')
      .select('response.id')
      .where('response.status', '=', 'published')
      .where('response.published_body', 'is not', null)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('content.response_readings as reading')
              .select('reading.response_id')
              .whereRef('reading.response_id', '=', 'response.id'),
          ),
        ),
      )
      .orderBy('response.id')
      .limit(oneRound)
      .execute()
    for (const { id } of unread) await runWork(ground, (work) => readNow(work, id))
  },
)
