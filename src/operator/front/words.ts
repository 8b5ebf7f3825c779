import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'Health of the service',
  well: 'All is well.',
  unwell: '{count, plural, one {One thing needs} other {# things need}} you.',
  caption: 'What runs and how',
  part: 'Part',
  state: 'State',
  says: 'What it says',
  good: 'Well',
  look: 'Look',
  database: 'Database',
  databaseSays: 'PostgreSQL {version} answered in {ms} ms.',
  jobs: 'Background work',
  jobsSay:
    '{waiting, plural, =0 {Nothing waits.} one {One job waits, for {lag}.} other {# jobs wait, the oldest for {lag}.}}{failed, plural, =0 {} one { One was given up in the last hour.} other { # were given up in the last hour.}}',
  mail: 'Mail',
  mailSays:
    '{waiting, plural, =0 {Nothing waits} one {One mail waits} other {# mails wait}}, {dead, plural, =0 {none was given up.} one {one was given up.} other {# were given up.}}',
  noServer: 'No mail server is set (SMTP_URL), so mails stay in the outbox.',
  toMail: 'Look at the mail',
  stories: 'Stories that wait to be read',
  storiesSay:
    '{waiting, plural, =0 {None waits.} one {One waits, for {days, plural, =0 {less than a day} one {one day} other {# days}}.} other {# wait, the oldest for {days, plural, =0 {less than a day} one {one day} other {# days}}.}}',
  process: 'This process',
  processSays: 'Up for {time}, on Node.js {version}, using {memory} MB.',
  steps: 'There is more to set up',
  stepsBody: 'A few first steps are left before people can tell their stories here.',
  toSteps: 'See what is left',
  seconds: '{count, plural, one {one second} other {# seconds}}',
  minutes: '{count, plural, one {one minute} other {# minutes}}',
  hours: '{count, plural, one {one hour} other {# hours}}',
  days: '{count, plural, one {one day} other {# days}}',
})
