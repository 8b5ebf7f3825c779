import { say } from '../../platform/i18n/index.ts'
import type { MailTemplate } from '../../platform/mail/index.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** Tells somebody that their claim could not be confirmed, and why. */
export const claimDeclined: MailTemplate = {
  name: 'claimDeclined',
  for: 'staff',
  meaning: 'Tells somebody who claimed an organisation that this could not be confirmed, and why.',
  example: {
    name: 'Ines Okoro',
    organisation: 'Wexby Dental Practice',
    reason: 'Nobody at the practice knew of it.',
  },
  write: ({ name = '', organisation = '', reason = '' }, { siteName }) => ({
    subject: t('claimSubject', { site: siteName }),
    body: [t('hello', { name }), t('claimNo', { organisation }), String(reason), t('claimAgain')],
  }),
}

/** Tells an organisation that has not joined that people write about it. Says nothing of any story. */
export const writtenAbout: MailTemplate = {
  name: 'writtenAbout',
  for: 'staff',
  meaning:
    'Tells an organisation that has not joined, at its public address and once in 30 days at most, that people write about it.',
  example: { organisation: 'Wexby Dental Practice', code: 'WX1' },
  write: ({ organisation = '', code = '' }, { siteName, baseUrl }) => ({
    subject: t('aboutSubject', { site: siteName }),
    body: [
      t('about1', { organisation, site: siteName }),
      { link: `${baseUrl}/organisations/${encodeURIComponent(String(code))}`, text: t('aboutLink') },
      t('about2'),
      {
        link: `${baseUrl}/organisations/${encodeURIComponent(String(code))}/claim`,
        text: t('aboutClaim'),
      },
    ],
  }),
}
