import { say, sayDay } from '../platform/i18n/index.ts'
import type { MailTemplate } from '../platform/mail/index.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

const headspaceCancelled: MailTemplate = {
  name: 'headspaceCancelled',
  for: 'staff',
  meaning: 'A headspace session in which somebody has a seat will not take place.',
  example: { day: '2026-12-01', begins: '10:00', about: 'Maple Ward' },
  write: ({ day = '', begins = '', about = '' }, { staffUrl }) => ({
    subject: t('cancelledSubject'),
    body: [
      t('cancelled', { day: sayDay(String(day)), begins, about }),
      { link: `${staffUrl}/backstage/headspace`, text: t('toSessions') },
    ],
  }),
}

/** Every mail about headspace. */
export const headspaceMails: readonly MailTemplate[] = [headspaceCancelled]
