import { say } from '../../platform/i18n/index.ts'
import type { MailTemplate, Paragraph } from '../../platform/mail/index.ts'
import { claimDeclined, writtenAbout } from './claims.ts'
import { placeReady, somebodyArrived } from './single-sign-on.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** The invitation. `link` is sealed until it is sent, and missing for somebody who can sign in already. */
export const staffInvited: MailTemplate = {
  name: 'staffInvited',
  for: 'staff',
  meaning:
    'Invites somebody to an organisation’s cast or to work for the platform, with their one-time link.',
  example: {
    name: 'Ines Okoro',
    by: 'Ruth Adeyemi',
    organisation: 'Wellmouth Hospitals Trust',
    link: 'https://hearback.example/backstage/enrol/example',
  },
  write({ name = '', by = '', organisation = '', link = '' }, { siteName, staffUrl }) {
    const why = organisation
      ? t('invitedMember', { by, organisation, site: siteName })
      : t('invitedPlatform', { by, site: siteName })
    const body: Paragraph[] = link
      ? [t('setUp'), { link: String(link), text: t('setUpLink') }, t('seven')]
      : [t('already'), { link: `${staffUrl}/backstage/sign-in`, text: t('signInLink') }]
    return {
      subject: t('invitedSubject', { site: siteName }),
      body: [t('hello', { name }), why, ...body, t('notYou')],
    }
  },
}

/** Tells somebody that their sign-in was set up anew, so that a stranger cannot do it in silence (ASVS 6.3.7). */
export const signInRenewed: MailTemplate = {
  name: 'signInRenewed',
  for: 'staff',
  meaning: 'Tells somebody that their password and second factor were set up anew.',
  example: { name: 'Ines Okoro' },
  write: ({ name = '' }, { siteName }) => ({
    subject: t('renewedSubject', { site: siteName }),
    body: [t('hello', { name }), t('renewed'), t('renewedNotYou', { site: siteName })],
  }),
}

/** What an operator sends to themselves to see that mails go out. */
export const testMail: MailTemplate = {
  name: 'testMail',
  for: 'staff',
  meaning: 'A test that an operator sends to themselves.',
  example: { name: 'Owen Pryce' },
  write: ({ name = '' }, { siteName }) => ({
    subject: t('testSubject', { site: siteName }),
    body: [t('test', { name })],
  }),
}

/** Asks a keen reader whether they would like to answer. */
export const nominated: MailTemplate = {
  name: 'nominated',
  for: 'staff',
  meaning: 'Asks somebody who reads often whether they would like to answer.',
  example: {
    nomination: 'EXAMPLEexampleEXAMPLE3',
    by: 'Moira Tench',
    organisation: 'Wellmouth Hospitals Trust',
  },
  write: ({ nomination = '', by = '', organisation = '' }, { staffUrl }) => ({
    subject: t('nominatedSubject'),
    body: [
      t('nominated1', { by, organisation }),
      t('nominated2'),
      { link: `${staffUrl}/backstage/nominations/${nomination}`, text: t('nominatedLink') },
    ],
  }),
}

/** The mails of this domain, for the wiring. */
export const staffMails: readonly MailTemplate[] = [
  staffInvited,
  signInRenewed,
  nominated,
  testMail,
  somebodyArrived,
  placeReady,
  claimDeclined,
  writtenAbout,
]
