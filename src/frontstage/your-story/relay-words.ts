import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'Messages from staff',
  lead: 'People who may answer your story can ask you something here. They do not learn who you are. You need not answer.',
  none: 'Nobody has written to you.',
  from: '{name}, {organisation}',
  you: 'You, on {day}',
  them: '{name}, on {day}',
  stripped: 'We took contact details out of this message.',
  reported: 'A moderator was asked to look at this.',
  report: 'Ask a moderator to look at this',
  body: 'Your answer to {name}',
  bodyHint: 'Leave out your name and how to reach you. If you write an address or a number, we take it out.',
  missing: 'Write something before you send it.',
  long: 'Use {max, number} characters or fewer.',
  send: 'Send it',
  stopOne: 'No more messages from {name}',
  startOne: 'Hear from {name} again',
  stopAll: 'No more messages about this story',
  startAll: 'Let staff write to me again',
  allStopped: 'Nobody can write to you about this story.',
  oneStopped: 'This person can no longer write to you.',
})
