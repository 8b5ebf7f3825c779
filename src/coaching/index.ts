/** The door of the coaching: how an answer reads, what the organisation answered before, and what colleagues say of it. */
export * as coach from './coach.ts'
/** Scores the coach on labelled responses; for the command line. */
export * as measuring from './measure/index.ts'
export * as reader from './reader.ts'
