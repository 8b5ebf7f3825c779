/** The door of headspace: time that staff keep free to think about stories, planned, booked and held (R50). */
export * as headspaceActs from './acts.ts'
export { calendarOf } from './calendar.ts'
export { headspaceMails } from './emails.ts'
export * as headspaceRules from './rules.ts'
export * as sessions from './sessions.queries.ts'
