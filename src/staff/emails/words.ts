import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  invitedSubject: 'You are invited to {site}',
  hello: 'Hello {name},',
  invitedMember:
    '{by} has invited you to the cast of {organisation}. On {site} people tell the story of their care, and the people who gave it answer under their own names.',
  invitedPlatform: '{by} has invited you to work on {site}, where people tell the story of their care.',
  setUp: 'To begin, set up your sign-in. It takes three minutes and you need your phone.',
  setUpLink: 'Set up your sign-in',
  seven: 'The link works once, and for seven days. It is yours alone: please do not pass it on.',
  already: 'You have a sign-in already, so nothing else is needed.',
  signInLink: 'Sign in',
  notYou: 'If this means nothing to you, leave it be: nothing happens without you.',
  renewedSubject: 'Your sign-in to {site} was set up anew',
  renewed:
    'Your password and the codes from your phone were set up anew, and every place where you were signed in was signed out.',
  renewedNotYou: 'If that was not you, tell whoever runs {site} today.',
  arrivedSubject: 'Somebody waits for a place on {site}',
  arrived:
    'Somebody signed in through {organisation} for the first time. They can read nothing until you say for which services.',
  arrivedLink: 'See who waits',
  placeSubject: 'Your place on {site} is ready',
  place: 'You have a place in the cast of {organisation} on {site} now. Sign in as you did before.',
  claimSubject: 'About your question to {site}',
  claimNo: 'You asked to join in for {organisation}. We could not confirm it, for this reason:',
  claimAgain: 'You can ask again at any time, on the page of the organisation.',
  aboutSubject: 'People write about your care on {site}',
  about1:
    'On {site} people tell in public what care was like, and the people who gave it answer. A story about a service of {organisation} has been published.',
  aboutLink: 'See the page of your organisation',
  about2:
    'You can read along and answer in your own words. It costs nothing. We write to this address once a month at most.',
  aboutClaim: 'Join in',
  testSubject: 'A test from {site}',
  test: 'This is the test mail that {name} asked for. It has arrived, so mails go out.',
  nominatedSubject: 'Would you like to answer stories?',
  nominated1:
    '{by} has seen that you often read what people tell about {organisation}, and thinks that you would answer well.',
  nominated2: 'It is yours to say. Your first answers can have a colleague beside you.',
  nominatedLink: 'Say yes or no',
})
