/** For the story room: handing a story over, taking it up again, and going on with what a colleague had begun. */
export { type Colleague, colleaguesInScope } from './colleagues.queries.ts'
export { goOnWith } from './go-on-with.ts'
export { type HandingOver, handOver, takeUpAgain } from './hand-over.ts'
