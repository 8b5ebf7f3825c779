import { job, whenever } from '../../platform/jobs/index.ts'
import type { WorkGround } from '../../platform/work.ts'

const DAY = 86_400_000

/** Every night, sessions that ended a week ago and links that ran out a day ago are forgotten (ASVS 14.2.7). */
export const tidySignInJob = whenever<WorkGround, object>(
  job('staff.tidy-sign-in', { retryLimit: 2 }),
  { process: 'worker', cron: '20 3 * * *' },
  async ({ db, clock }) => {
    const now = clock.now().getTime()
    const weekAgo = new Date(now - 7 * DAY)
    await db
      .deleteFrom('staff.sessions')
      .where((eb) => eb.or([eb('expires_at', '<', weekAgo), eb('ended_at', '<', weekAgo)]))
      .execute()
    await db
      .deleteFrom('staff.sign_on_attempts')
      .where('expires_at', '<', new Date(now - DAY))
      .execute()
    await db
      .deleteFrom('staff.enrolments')
      .where('expires_at', '<', new Date(now - DAY))
      .execute()
  },
)
