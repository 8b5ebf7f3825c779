/** What an author may do and see about the moderation of their own story. */
export { acceptEdit, answerModerators } from './answer-moderators.ts'
export { authorView } from './author-view.ts'
