/** What everything that is measured on a labelled file shares: rows with columns, and figures that say how sure they are. */

export type { MeasurableAid, Measurement } from './measurable.ts'
export type { Columns, FaultyLine } from './rows.ts'
/** Kinds of columns, and the one that reads a file of JSON lines by them: whole, or refused by the number of each line. */
export { column, readRows } from './rows.ts'
export type { Tally } from './scores.ts'
/** Counts of right and wrong, shares with their 95 % intervals, F1, and weighted kappa. */
export * as scores from './scores.ts'
