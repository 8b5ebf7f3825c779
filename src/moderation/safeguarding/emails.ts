import { say } from '../../platform/i18n/index.ts'
import type { MailTemplate } from '../../platform/mail/index.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** Calls somebody for an alert. It says how soon and where, and no word of the story. */
const safeguardingAlert: MailTemplate = {
  name: 'safeguardingAlert',
  for: 'staff',
  meaning: 'Calls the moderator on duty, and after them the next, when a story may speak of danger.',
  example: { story: 1, level: 'now', call: 1 },
  write: ({ story = '', level = 'now' }, { staffUrl }) => ({
    subject: t(level === 'now' ? 'subjectNow' : 'subjectToday'),
    body: [
      t('mail1'),
      t(level === 'now' ? 'mailNow' : 'mailToday'),
      { link: `${staffUrl}/desk/stories/${story}/safeguarding`, text: t('mailOpen') },
      t('mail2'),
    ],
  }),
}

export const safeguardingMails: readonly MailTemplate[] = [safeguardingAlert]
