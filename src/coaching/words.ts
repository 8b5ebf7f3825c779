import { catalogue } from '../platform/i18n/index.ts'

/** What the coaching says to whoever did something that cannot be done. */
export const words = catalogue({
  reasonMissing: 'Say in a few words why you read it so.',
  noResponse: 'There is no such answer.',
})
