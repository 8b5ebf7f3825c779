import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  missingTitle: 'There is nothing at this address',
  missingBody:
    'The address may be mistyped, or the page may have moved. You can look for stories or go back to the start.',
  goneTitle: 'This is not here any more',
  refusedTitle: 'That did not work',
  awayTitle: 'We cannot reach our records just now',
  awayBody: 'Your words are safe on this page. Please wait a minute, then press “Try again”.',
  staleTitle: 'This form had been open for too long',
  staleBody: 'Nothing was lost: your words are below. Press “Try again” to send them.',
  busyTitle: 'That was a lot at once',
  busyBody: 'Your words are safe on this page. Please wait a minute, then press “Try again”.',
  tryAgain: 'Try again',
  failedTitle: 'Something went wrong on our side',
  failedBody: 'We have made a note of it. Please try again in a few minutes.',
  stories: 'Read stories',
  start: 'Go to the start page',
})
