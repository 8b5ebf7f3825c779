import { catalogue } from '../platform/i18n/index.ts'

/** What the sharing log refuses, and its mail, which carries no word of a story or a request. */
export const words = catalogue({
  notPublic: 'This story is not public any more.',
  cannotAsk: 'The author of this story can no longer be asked.',
  oneWaits: 'The author has not answered your last request yet. Ask one thing at a time.',
  saidNo: 'The author has said no to this kind of use, so they are not asked again.',
  noRequest: 'There is no such request.',
  answered: 'This request has been answered already.',
  noConsent: 'The author has not said yes to this, so no use of it can be written down.',
  notYet: 'Write a use down once it has happened.',
  beforeYes: 'The author said yes after this day. A use before their yes cannot be written down.',
  takenBack: 'The author had taken their yes back by this day.',
  people: 'Write about how many people, as a number.',
  subject: 'An author has answered your request',
  line: 'You asked an author whether their story may be used. They have answered.',
  open: 'Read the answer',
})
