import { say } from '../../platform/i18n/index.ts'
import type { MailTemplate } from '../../platform/mail/index.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** Tells those who choose a cast that somebody came by single sign-on and waits for a place. */
export const somebodyArrived: MailTemplate = {
  name: 'somebodyArrived',
  for: 'staff',
  meaning: 'Tells those who choose a cast that somebody came by single sign-on and waits for a place.',
  example: { organisation: 'Wellmouth Hospitals Trust', code: 'WM0' },
  write: ({ organisation = '', code = '' }, { siteName, staffUrl }) => ({
    subject: t('arrivedSubject', { site: siteName }),
    body: [
      t('arrived', { organisation }),
      {
        link: `${staffUrl}/backstage/cast/${encodeURIComponent(String(code))}/arrivals`,
        text: t('arrivedLink'),
      },
    ],
  }),
}

/** Tells somebody who came by single sign-on that they have a place now. */
export const placeReady: MailTemplate = {
  name: 'placeReady',
  for: 'staff',
  meaning: 'Tells somebody who came by single sign-on that they have a place in the cast now.',
  example: { organisation: 'Wellmouth Hospitals Trust' },
  write: ({ organisation = '' }, { siteName, staffUrl }) => ({
    subject: t('placeSubject', { site: siteName }),
    body: [
      t('place', { organisation, site: siteName }),
      { link: `${staffUrl}/backstage/sign-in/organisation`, text: t('signInLink') },
    ],
  }),
}
