import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'Ask the author',
  back: 'The story room',
  lead: 'Only you and the author read this. Neither of you learns how to reach the other. Ask what you need to know in order to learn; who they are is not needed for that.',
  public: 'What others can learn from belongs in your public answer.',
  closed: 'The author of this story cannot be reached, or wants to hear no more.',
  none: 'Nobody has written yet.',
  you: 'You, on {day}',
  author: '{name}, on {day}',
  stripped: 'Contact details were taken out of this message.',
  reported: 'A moderator was asked to look at this.',
  report: 'Ask a moderator to look at this',
  body: 'Your message',
  bodyHint: 'E-mail addresses, phone numbers and the like are taken out.',
  missing: 'Write something before you send it.',
  long: 'Use {max, number} characters or fewer.',
  send: 'Send it to the author',
})
