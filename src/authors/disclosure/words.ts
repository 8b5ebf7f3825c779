import { catalogue } from '../../platform/i18n/index.ts'

/** What is said at the command line when an author's address is asked for. */
export const words = catalogue({
  noAddress: 'The author of this story gave no address, or has been forgotten. There is nothing to open.',
  noRequest: 'There is no such request.',
  samePerson: 'A second person must agree, not the one who asked.',
  done: 'This request was confirmed already. Ask anew if the address is needed again.',
  tooOld: 'This request is more than a day old. Ask anew.',
  noKey: 'This machine does not hold the key that opens addresses. Go to the machine of the mailer.',
})
