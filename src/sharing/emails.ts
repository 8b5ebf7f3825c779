import { say } from '../platform/i18n/index.ts'
import type { MailTemplate } from '../platform/mail/index.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** Tells a member that an author has answered whether their story may be used; not what they said. */
export const sharingMails: readonly MailTemplate[] = [
  {
    name: 'sharingAnswered',
    for: 'staff',
    meaning: 'An author has answered whether their story may be used elsewhere. It goes the morning after.',
    example: { story: 'EXAMPLEexampleEXAMPLE1' },
    write: ({ story = '' }, { staffUrl }) => ({
      subject: t('subject'),
      body: [t('line'), { link: `${staffUrl}/backstage/stories/${story}/sharing`, text: t('open') }],
    }),
  },
]
