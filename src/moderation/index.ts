/** The door of the moderation: what waits, who reads it, what was decided and why, and what the author says to it. */
export * as acts from './acts.ts'
export { acceptEdit, answerModerators } from './answer-moderators.ts'
export { type AuthorView, authorView } from './author-view.ts'
export * as deskView from './desk-view.ts'
export { type ImportedStory, importStory } from './import-story.ts'
export { type QueueAge, queueAge } from './queue-age.ts'
export * as readingAids from './reading-aids/index.ts'
export * as reasons from './reasons.ts'
