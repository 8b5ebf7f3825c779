import { say, sayDay } from '../platform/i18n/index.ts'
import type { MailTemplate } from '../platform/mail/index.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

const answerDue: MailTemplate = {
  name: 'answerDue',
  for: 'staff',
  meaning: 'The next person on a service’s ladder is reminded of a story that waits for an answer.',
  example: {
    story: 'EXAMPLEexampleEXAMPLE1',
    service: 'Maple Ward',
    cause: 'story',
    due: '2026-11-25',
    late: 'no',
    for: 'Ines Okoro',
  },
  write({ story = '', service = '', cause, due = '', late, for: name }, { staffUrl }) {
    const isLate = late === 'yes'
    const said = { service, due: sayDay(String(due)) }
    const reply = isLate ? 'lateReply' : 'dueReply'
    const told = isLate ? 'lateStory' : 'dueStory'
    return {
      subject: t(isLate ? 'lateSubject' : 'dueSubject', said),
      body: [
        ...(name ? [t('inPlaceOf', { name })] : []),
        t(cause === 'reply' ? reply : told, said),
        t('ifNot'),
        { link: `${staffUrl}/backstage/stories/${story}`, text: t('openRoom') },
      ],
    }
  },
}

const seriousStory: MailTemplate = {
  name: 'seriousStory',
  for: 'staff',
  meaning: 'A named senior hears at once that a serious story was approved.',
  example: { alert: 'EXAMPLEexampleEXAMPLE2' },
  write: ({ alert = '' }, { staffUrl }) => ({
    subject: t('seriousSubject'),
    body: [
      t('serious1'),
      t('serious2'),
      { link: `${staffUrl}/backstage/serious/${alert}`, text: t('seriousOpen') },
    ],
  }),
}

/** Every mail of the ladder. */
export const ladderMails: readonly MailTemplate[] = [answerDue, seriousStory]
