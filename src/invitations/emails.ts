import { say } from '../platform/i18n/index.ts'
import type { MailTemplate } from '../platform/mail/index.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** Tells a member that somebody would like to come; not to what, and not who. */
export const invitationMails: readonly MailTemplate[] = [
  {
    name: 'wouldTakePart',
    for: 'staff',
    meaning: 'Somebody would like to take part in what a member invited to. It goes the morning after.',
    example: {},
    write: (_params, { staffUrl }) => ({
      subject: t('subject'),
      body: [t('line'), { link: `${staffUrl}/backstage/invitations`, text: t('open') }],
    }),
  },
]
