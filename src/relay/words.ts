import { catalogue } from '../platform/i18n/index.ts'

/** What the relay refuses, and its mail, which carries no word of any message. */
export const words = catalogue({
  noMessage: 'There is no such message.',
  cannotReach: 'The author of this story cannot be reached.',
  stopped: 'The author of this story wants to hear no more here.',
  empty: 'Write something before you send it.',
  subject: 'An author has written to you',
  line: 'The author of a story that you wrote about has written back. Only you can read it.',
  open: 'Read the message',
})
