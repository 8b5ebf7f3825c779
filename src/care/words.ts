import { catalogue } from '../platform/i18n/index.ts'

/** What this domain says when it refuses. */
export const words = catalogue({
  pauseOver: 'Choose a last day from today on, at most {days, number} days away.',
  noKind: 'Choose at least one kind of story.',
  noColleague: 'Choose somebody in the cast of this service, or ask your team.',
  notYours: 'You cannot hand over this story.',
  noWords: 'There is nothing to go on with.',
  wordsWait: 'Your own answer waits to be checked. Take it back into a draft first.',
  wordsFull: 'The two drafts are too long for one answer.',
  siteElsewhere: 'There is no such site in this organisation.',
})
