import { pino } from 'pino'

/** What happened to the service itself. Never a request's address, agent, cookie, body or query. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: null,
  redact: ['*.email', '*.address', '*.token'],
})
