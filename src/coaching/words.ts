import { catalogue } from '../platform/i18n/index.ts'

/** What the coaching says to whoever did something that cannot be done. */
export const words = catalogue({
  reasonMissing: 'Say in a few words why you read it so.',
  noDraft: 'There is no such draft, or it is not shown to you any more.',
  cueMissing: 'Write what you would say to your colleague.',
  passageGone: 'Those words are not in the draft any more. Look at it again.',
  noResponse: 'There is no such answer.',
  challengeMissing: 'Write what you would say to your colleague.',
  lineGone: 'That line is not in the guidelines any more. Choose another.',
  saidBefore: 'You have written to your colleague about this answer before.',
  noteMissing: 'Write what you would say back.',
  notedBefore: 'You have said something back before.',
})
