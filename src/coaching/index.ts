/** The door of the coaching: how an answer reads, what the organisation answered before, and what colleagues say of it. */
/** What a coach says to the writer of a public answer, between the two of them (R40). */
export * as challenge from './challenge.ts'
export * as coach from './coach.ts'
export * as coachingFacts from './facts.ts'
/** Scores the coach on labelled responses; for the command line. */
export * as measuring from './measure/index.ts'
export * as reader from './reader.ts'
/** Drafts that are shown to a coach before they are sent, and what coaches say in their margin (R40). */
export * as rehearsal from './rehearsal.ts'
/** What every published response is: the coach's word, a person's where one spoke, and how often they agree. */
export * as typology from './typology-door.ts'
