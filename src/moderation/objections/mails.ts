import type { MailParams, MailSite, MailTemplate, Paragraph } from '../../platform/mail/index.ts'
import { reasonText } from '../reasons.ts'
import { t, type words } from './words.ts'

const exampleStory = 'EXAMPLEexampleEXAMPLE1'
type Word = keyof typeof words

function about({ baseUrl }: MailSite, { story }: MailParams): Paragraph {
  return { link: `${baseUrl}/stories/${story}`, text: t('page') }
}

/** A mail to somebody who asked us to look again. It leads to the page that they wrote about and says nothing of it. */
function toWhoAsked(
  name: string,
  meaning: string,
  {
    example,
    subject,
    lines,
  }: { example: MailParams; subject: Word; lines: (params: MailParams, site: MailSite) => Paragraph[] },
): MailTemplate {
  return {
    name,
    for: 'author',
    meaning,
    example: { story: exampleStory, ...example },
    write: (params, site) => ({ subject: t(subject), body: [...lines(params, site), about(site, params)] }),
  }
}

/** What was done and why, with the part of the policy that says so. */
function answerLines({ outcome, reason, section }: MailParams, { baseUrl }: MailSite): Paragraph[] {
  return [
    t('outcome', { outcome: t(outcome as Word) }),
    t('why', { reason: reasonText(String(reason)) }),
    { link: `${baseUrl}/about/moderation#${section}`, text: t('rule') },
  ]
}

const answered = {
  outcome: 'stays',
  reason: 'own experience',
  section: 'when-somebody-asks-us-to-look-again',
}

/** What the author allows the complainant to know; only the mailer can open it. */
function authorLines({ stands, authorName, authorAddress }: MailParams): Paragraph[] {
  if (stands !== 'yes') return []
  return [
    authorName ? t('authorDetails', { name: authorName, address: authorAddress ?? '' }) : t('authorKeeps'),
  ]
}

function toModerators(name: string, meaning: string, [subject, line]: [Word, Word]): MailTemplate {
  return {
    name,
    for: 'staff',
    meaning,
    example: { objection: 1, by: '6 April 2026 at 10:00' },
    write: ({ objection, by }, { staffUrl }) => ({
      subject: t(subject),
      body: [
        t(line, { by: by ?? '' }),
        { link: `${staffUrl}/desk/objections/${objection}`, text: t('openDesk') },
      ],
    }),
  }
}

/** Every mail about objections, notices and deadlines. Authors hear by the mails of their own. */
export const objectionMails: readonly MailTemplate[] = [
  toWhoAsked('lookAgainReceived', 'Somebody asked us to look again and wants to hear of it.', {
    example: { by: '9 March 2026 at 10:00' },
    subject: 'receivedSubject',
    lines: ({ by = '' }) => [t('thanks'), t('received1', { by })],
  }),
  toWhoAsked('lookAgainAnswered', 'A moderator has looked again, and says what was done and why.', {
    example: answered,
    subject: 'answeredSubject',
    lines: (params, site) => [t('answered1'), ...answerLines(params, site)],
  }),
  toWhoAsked(
    'noticeReceived',
    'A notice of complaint has arrived; within 48 working hours something is done.',
    {
      example: { by: '4 March 2026 at 10:00' },
      subject: 'noticeSubject',
      lines: ({ by = '' }) => [t('notice1'), t('notice2', { by })],
    },
  ),
  toWhoAsked('noticeForwarded', 'A notice of complaint has gone to the author.', {
    example: { day: '9 March 2026' },
    subject: 'forwardedSubject',
    lines: ({ day = '' }) => [t('forwarded1', { day })],
  }),
  toWhoAsked('noticeAnswered', 'What came of a notice of complaint.', {
    example: { ...answered, reason: 'kept by its author', stands: 'yes' },
    subject: 'noticeAnsweredSubject',
    lines: (params, site) => [t('noticeAnswered1'), ...answerLines(params, site), ...authorLines(params)],
  }),
  {
    name: 'objectionAnswered',
    for: 'staff',
    meaning: 'An organisation’s objection is answered.',
    example: { story: exampleStory },
    write: ({ story }, { staffUrl }) => ({
      subject: t('objectionSubject'),
      body: [
        t('objection1'),
        { link: `${staffUrl}/backstage/stories/${story}/object`, text: t('openObjection') },
      ],
    }),
  },
  toModerators('deadlineNear', 'Something on the desk must be answered soon.', ['nearSubject', 'near1']),
  toModerators('deadlinePassed', 'A deadline on the desk has passed.', ['passedSubject', 'passed1']),
]
