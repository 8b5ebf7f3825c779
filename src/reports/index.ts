/** The door of the reports: figures over many stories, each with its base and its window. */
export { type About, type Answering, answeringOf } from './answering.ts'
export * as castReports from './cast-report.ts'
export { type HeadspaceHours, headspaceHours } from './headspace-hours.ts'
export * as moderationFigures from './moderation-figures/index.ts'
export { type PublicTotals, publicTotals } from './totals.ts'
