import { say } from '../platform/i18n/index.ts'
import type { MailTemplate } from '../platform/mail/index.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** Tells a member that an author has written back by the relay. */
export const relayMails: readonly MailTemplate[] = [
  {
    name: 'relayMessage',
    for: 'staff',
    meaning: 'An author has written back to a member who wrote to them through the platform.',
    example: { story: 'EXAMPLEexampleEXAMPLE1' },
    write: ({ story = '' }, { staffUrl }) => ({
      subject: t('subject'),
      body: [t('line'), { link: `${staffUrl}/backstage/stories/${story}/relay`, text: t('open') }],
    }),
  },
]
