import { say } from '../../platform/i18n/index.ts'
import type { MailParams, MailSite, MailTemplate, Paragraph } from '../../platform/mail/index.ts'
import { CONFIRM_DAYS } from '../confirm-address.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

type AuthorMail = Pick<MailTemplate, 'name' | 'meaning'> & {
  subject: keyof typeof words
  lines: readonly (keyof typeof words)[]
  /** Invented values for the lines that say more than themselves. */
  example?: Record<string, string>
}

/** A mail that says something is new, leads to the author's page without any token, and can be stopped with one press. */
function news({ name, meaning, subject, lines, example = {} }: AuthorMail): MailTemplate {
  return {
    name,
    for: 'author',
    meaning,
    example: { stop: 'EXAMPLE', ...example },
    write: ({ stop, section, ...params }: MailParams, { baseUrl }: MailSite) => {
      const stopAt = `${baseUrl}/your-story/stop/${stop}`
      const body: Paragraph[] = [
        ...lines.map((line) => t(line, params)),
        ...(section ? [{ link: `${baseUrl}/about/moderation#${section}`, text: t('rule') }] : []),
        { link: `${baseUrl}/your-story`, text: t('open') },
        t('noReply'),
        { link: stopAt, text: t('stop') },
      ]
      return { subject: t(subject), body, stop: stopAt }
    },
  }
}

const signInLink: MailTemplate = {
  name: 'signInLink',
  for: 'author',
  meaning: 'The link that an author asked for to come back without a code.',
  example: { link: 'EXAMPLE' },
  write: ({ link }, { baseUrl, siteName }) => ({
    subject: t('linkSubject'),
    body: [
      t('link1', { site: siteName }),
      t('link2'),
      { link: `${baseUrl}/your-story/link/${link}`, text: t('openLink') },
      t('link3'),
    ],
  }),
}

const confirmAddress: MailTemplate = {
  name: 'confirmAddress',
  for: 'author',
  meaning:
    'Asks whether an address that somebody gave is theirs. Nothing else goes there before they say so.',
  example: { link: 'EXAMPLE' },
  write: ({ link }, { baseUrl, siteName }) => ({
    subject: t('confirmSubject'),
    body: [
      t('confirm1', { site: siteName }),
      t('confirm2'),
      { link: `${baseUrl}/your-story/address/${link}`, text: t('confirmLink') },
      t('confirm3', { days: CONFIRM_DAYS }),
      t('noReply'),
    ],
  }),
}

export const authorMails: readonly MailTemplate[] = [
  news({
    name: 'authorUpdate',
    meaning: 'Something is new on what an author shared: it is public, was answered, or a change was told.',
    subject: 'updateSubject',
    lines: ['update1'],
  }),
  news({
    name: 'authorAsked',
    meaning: 'A moderator asks an author something, or shows an edit before it is published.',
    subject: 'askedSubject',
    lines: ['asked1', 'asked2'],
  }),
  news({
    name: 'authorNotice',
    meaning: 'Somebody says that what an author shared harms their good name, and the author must be asked.',
    subject: 'askedSubject',
    lines: ['notice1', 'notice2'],
    example: { by: '14 April 2026' },
  }),
  news({
    name: 'contactEnding',
    meaning: 'An address has not been used for 23 months and will be forgotten.',
    subject: 'endingSubject',
    lines: ['ending1', 'ending2'],
  }),
  news({
    name: 'addressDisclosed',
    meaning:
      'Two people have opened an author’s address at the command line, by law or because a life was in danger.',
    subject: 'disclosedSubject',
    lines: ['disclosed1', 'disclosed2'],
  }),
  signInLink,
  confirmAddress,
]
