import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'Mail',
  lead: 'Every mail is written down before it is sent. Nothing here says to whom.',
  caption: 'Mails by state',
  state: 'State',
  count: 'Mails',
  waiting: 'Waiting to be sent',
  sent: 'Sent',
  dead: 'Given up',
  dropped: 'No longer needed',
  noServer: 'No mail server is set (SMTP_URL). Mails wait here until one is.',
  deadTitle: 'Mails that were given up',
  deadNone: 'No mail was given up',
  deadNoneBody:
    'When a mail server refuses a mail, or cannot be reached for two days, the mail is listed here.',
  kind: 'Kind',
  day: 'Written on',
  tries: 'Tries',
  why: 'What happened',
  action: 'What you can do',
  again: 'Try again',
  againNamed: 'mail {id}',
  triedTitle: 'On its way',
  tried: 'The mail gets another round of tries.',
  notDead: 'This mail is not one of those that were given up.',
})
