import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'First steps',
  lead: 'Three things make this service ready: somebody who runs it, mails that arrive, and an organisation that listens.',
  done: 'Done',
  open: 'To do',
  waits: 'Waiting',
  person: '1. Somebody who runs it',
  personDone:
    '{count, plural, one {You can run this service.} other {# people can run this service. You are one of them.}}',
  second: 'One is few: if you lose your phone, nobody can give you a new link. Add a second person.',
  addPerson: 'Add somebody',
  mail: '2. A test mail',
  mailNoServer:
    'No mail server is set yet. Set SMTP_URL, start again, and come back here. Until then mails wait in the outbox and nothing is lost.',
  mailReady: 'A mail server is set. Send yourself a test to see that mails arrive.',
  mailWaiting: 'A test mail to you is waiting to be sent. Look again in a minute.',
  mailWaitingNoServer: 'A test mail to you waits in the outbox. It goes out as soon as a mail server is set.',
  mailSent:
    'The mail server took your test mail on {day}. Look into your letter-box to be sure that it arrived.',
  mailDead: 'The last test mail could not be delivered: {error}. Check SMTP_URL and MAIL_FROM.',
  send: 'Send me a test mail',
  sendAgain: 'Send another test mail',
  organisation: '3. The first organisation',
  organisationNone:
    'No organisation has joined. Add one, or let one from the directory join, with its first director.',
  organisationDone: '{count, plural, one {One organisation has} other {# organisations have}} joined.',
  toOrganisations: 'Go to the organisations',
  moderators: 'And then',
  moderatorsBody:
    'Stories become public only when a moderator has read them. Add at least two moderators who do not work for the organisations they read about.',
  addModerator: 'Add a moderator',
  firstTitle: 'Welcome. Who are you?',
  firstLead:
    'Nobody can run this service yet. Say who you are, then set up your sign-in. This link works once.',
  name: 'Your name',
  nameMissing: 'Write your name.',
  email: 'Your e-mail address',
  emailMissing: 'Write your e-mail address.',
  emailWrong: 'Write the whole address, like name@example.org.',
  goOn: 'Go on to my sign-in',
  usedTitle: 'This link does not work any more',
  usedBody:
    'Somebody already runs this service, or a newer link was printed. Sign in, or look at what the program printed last.',
  toSignIn: 'Sign in',
})
