import { say } from '../../platform/i18n/index.ts'
import type { MailParams, MailSite, MailTemplate, Paragraph } from '../../platform/mail/index.ts'
import { words } from '../words.ts'

const t = say(words, 'en-GB')
const exampleStory = 'EXAMPLEexampleEXAMPLE1'

function room({ staffUrl }: MailSite, { story }: MailParams): string {
  return `${staffUrl}/backstage/stories/${story}`
}

/** Only the people whom a story is about have a room for it; everybody else reads it where the public does. */
function whereToRead(site: MailSite, params: MailParams): string {
  return params.room === 'no' ? `${site.baseUrl}/stories/${params.story}` : room(site, params)
}

/** A mail about stories, which one press stops. */
function stoppable(site: MailSite, params: MailParams, body: Paragraph[]) {
  const stop = `${site.staffUrl}/backstage/alerts/stop/${params.stop}`
  return { body: [...body, t('why'), { link: stop, text: t('stop') }], stop }
}

const storyPublished: MailTemplate = {
  name: 'storyPublished',
  for: 'staff',
  meaning: 'A story about a service that somebody listens to is public.',
  example: { story: exampleStory, services: 'Maple Ward', room: 'yes', stop: 'EXAMPLE' },
  write: (params, site) => ({
    subject: t('publishedSubject', { services: params.services ?? '' }),
    ...stoppable(site, params, [
      t('published1', { services: params.services ?? '' }),
      t('published2'),
      { link: whereToRead(site, params), text: t('readStory') },
    ]),
  }),
}

const storyMoved: MailTemplate = {
  name: 'storyMoved',
  for: 'staff',
  meaning: 'A story that somebody was told of turned out to be about another service.',
  example: { story: exampleStory, service: 'Maple Ward', services: 'Quay Ward' },
  write: ({ story, service = '', services = '' }, { baseUrl }) => ({
    subject: t('movedSubject', { service }),
    body: [
      t('moved1', { service, services }),
      t('moved2'),
      { link: `${baseUrl}/stories/${story}`, text: t('readStory') },
    ],
  }),
}

const thankedByName: MailTemplate = {
  name: 'thankedByName',
  for: 'staff',
  meaning:
    'A story thanks somebody by a name that one member of the cast of its services has, or that a director said is theirs.',
  example: { story: exampleStory, takenOut: 'yes', stop: 'EXAMPLE' },
  write: (params, site) => ({
    subject: t('thankedSubject'),
    ...stoppable(site, params, [
      t('thanked1'),
      ...(params.takenOut === 'yes' ? [t('thankedTakenOut')] : []),
      t('thanked2'),
      { link: room(site, params), text: t('readStory') },
    ]),
  }),
}

const draftWaits: MailTemplate = {
  name: 'draftWaits',
  for: 'staff',
  meaning: 'Somebody shows a draft to the coaches of their organisation, and it waits for a first word.',
  example: { draft: 'EXAMPLEexampleEXAMPLE3', stop: 'EXAMPLE' },
  write: (params, site) => ({
    subject: t('draftSubject'),
    ...stoppable(site, params, [
      t('draft1'),
      t('draft2'),
      { link: `${site.staffUrl}/backstage/rehearsal/${params.draft}`, text: t('readDraft') },
    ]),
  }),
}

const teamThanked: MailTemplate = {
  name: 'teamThanked',
  for: 'staff',
  meaning: 'A story thanks the team of a service; everybody in its cast hears.',
  example: { story: exampleStory, stop: 'EXAMPLE' },
  write: (params, site) => ({
    subject: t('teamThankedSubject'),
    ...stoppable(site, params, [
      t('teamThanked1'),
      t('teamThanked2'),
      { link: room(site, params), text: t('readStory') },
    ]),
  }),
}

const praiseToPassOn: MailTemplate = {
  name: 'praiseToPassOn',
  for: 'staff',
  meaning:
    'A story thanks somebody, and it is not clear whom it means: a director is to pass it on. Once more before the day is over.',
  example: { stop: 'EXAMPLE' },
  write: (params, site) => ({
    subject: t('passOnSubject'),
    ...stoppable(site, params, [
      t('passOn1'),
      t('passOn2'),
      { link: `${site.staffUrl}/backstage/praise`, text: t('toPraise') },
    ]),
  }),
}

const storyDigest: MailTemplate = {
  name: 'storyDigest',
  for: 'staff',
  meaning: 'The stories of a day or a week that somebody listens to.',
  example: { count: 3, services: 'Maple Ward, Day Surgery', stop: 'EXAMPLE' },
  write: (params, site) => {
    const { count = 0, services = '' } = params
    return {
      subject: t('digestSubject', { count }),
      ...stoppable(site, params, [
        t('digest1', { count, services }),
        { link: `${site.staffUrl}/backstage/stories?show=unread`, text: t('readStories') },
      ]),
    }
  },
}

type Word = keyof typeof words

/** A mail about somebody's own answer: it leads to the story room and says nothing of the story. */
function aboutAnswer(name: string, meaning: string, [subject, ...lines]: [Word, ...Word[]]): MailTemplate {
  return {
    name,
    for: 'staff',
    meaning,
    example: { story: exampleStory },
    write: (params, site) => ({
      subject: t(subject),
      body: [...lines.map((line) => t(line)), { link: room(site, params), text: t('openRoom') }],
    }),
  }
}

/** Every mail that alerts send. */
export const alertMails: readonly MailTemplate[] = [
  storyPublished,
  storyMoved,
  thankedByName,
  draftWaits,
  teamThanked,
  praiseToPassOn,
  storyDigest,
  aboutAnswer('responsePublished', 'A moderator has published somebody’s answer.', [
    'answerPublicSubject',
    'answerPublic1',
    'answerPublic2',
  ]),
  aboutAnswer('responseReturned', 'A moderator has given an answer back to its writer.', [
    'answerReturnedSubject',
    'answerReturned1',
    'answerReturned2',
  ]),
  aboutAnswer('responseDeclined', 'A moderator has declined an answer.', [
    'answerDeclinedSubject',
    'answerDeclined1',
  ]),
  aboutAnswer(
    'offStageOpen',
    'A conversation went off stage ten working days ago, and nobody has said in public how it ended.',
    ['offStageSubject', 'offStage1', 'offStage2'],
  ),
  aboutAnswer('replyToYou', 'An author has replied to somebody who answered.', ['replySubject', 'reply1']),
]
