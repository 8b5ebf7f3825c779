import { jobHandlers } from './wiring.ts'

/** The names of all job queues, which the migration makes. */
export const queueNames = jobHandlers.map(({ job }) => job.name)
