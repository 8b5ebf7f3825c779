import { catalogue, say } from '../platform/i18n/index.ts'
import type { MailTemplate } from '../platform/mail/index.ts'

/** The mail to whoever takes a story on. It says neither who asked nor why. */
const words = catalogue({
  subject: 'A colleague asks you to take on a story',
  body1: 'A colleague has handed a story to you. They were asked for no reason, and you need none.',
  body2:
    'Please see that it gets an answer. If you cannot take it on either, you can hand it over in the same way.',
  open: 'Open the story',
})
const t = say(words, 'en-GB')

const storyHandedToYou: MailTemplate = {
  name: 'storyHandedToYou',
  for: 'staff',
  meaning: 'A colleague has handed a story over; whoever takes it on hears of it, and not from whom.',
  example: { story: 'EXAMPLEexampleEXAMPLE1' },
  write: ({ story = '' }, { staffUrl }) => ({
    subject: t('subject'),
    body: [t('body1'), t('body2'), { link: `${staffUrl}/backstage/stories/${story}`, text: t('open') }],
  }),
}

/** Every mail of the care for staff. */
export const careMails: readonly MailTemplate[] = [storyHandedToYou]
