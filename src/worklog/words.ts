import { catalogue } from '../platform/i18n/index.ts'

/** What the log refuses. */
export const words = catalogue({
  empty: 'Write what is being done.',
  notPublic: 'This story is not public any more.',
  noEntry: 'There is no such note.',
  waits: 'Your answer to this story waits to be checked. Take it back into a draft first.',
  full: 'Your draft is too long to take this note in.',
})
