/** The door of the moderation: what waits, who reads it, what was decided and why, and what the author says to it. */
export { acceptEdit, answerModerators } from './answer-moderators.ts'
export { type AuthorView, authorView } from './author-view.ts'
export * as moderationFacts from './facts.ts'
export { type ImportedStory, importStory, publishImported } from './import-story.ts'
export { type QueueAge, queueAge } from './queue-age.ts'
export { isReadingTime } from './reading-hours.ts'
export { reasonText } from './reasons.ts'
export { type NewDecision, recordDecision } from './record-decision.ts'
