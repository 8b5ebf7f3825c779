import { job } from '../../platform/jobs/index.ts'

/** Calls the next person when nobody has taken an alert. `rung` is the call that had no answer; a later call ends this one. */
export const climbAlert = job<{ alertId: number; rung: number }>('moderation.climb-alert', { retryLimit: 8 })
