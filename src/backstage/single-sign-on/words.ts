import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  beginTitle: 'Sign in through your organisation',
  beginLead: 'Write your work address. If your organisation has its own sign-in, you go there next.',
  email: 'Your work e-mail address',
  emailMissing: 'Write your work e-mail address.',
  emailWrong: 'Write the whole address, like name@example.org.',
  begin: 'Go on',
  noConnection:
    'No organisation has set up its own sign-in for this address. Sign in with your password and a code.',
  issuerAway:
    'The sign-in of {organisation} does not answer. Try again in a few minutes, or sign in with your password and a code.',
  withPassword: 'Sign in with your password and a code',
  goTitle: 'Go to {organisation}',
  goLead:
    'You sign in at {host}, and then come back here. Check that you know this address before you type your password there.',
  go: 'Go to the sign-in of {organisation}',
  backTitle: 'You are back from {organisation}',
  backLead: 'One more step: we ask your organisation whether it is really you.',
  finish: 'Finish signing in',
  again: 'Begin again',
  notInTitle: 'You are not signed in',
  over: 'This way in was used before, took more than ten minutes, or began in another browser. Begin again.',
  away: 'Your organisation’s sign-in does not answer. Wait a few minutes and begin again.',
  notGenuine:
    'What came back from your organisation’s sign-in does not hold, so nobody was signed in. Begin again. If it happens again, tell whoever looks after your sign-in.',
  declined: 'You did not finish at your organisation’s sign-in, so nobody was signed in.',
  noAddress:
    'Your organisation’s sign-in did not give us your e-mail address. Tell whoever looks after your sign-in.',
  notVerified:
    'Your organisation’s sign-in has not checked your e-mail address. Tell whoever looks after your sign-in.',
  elsewhere:
    'Your organisation may not speak for the e-mail address that it gave us. Tell whoever looks after your sign-in.',
  somebodyElse:
    'This e-mail address belongs to somebody else here. Ask a director of your organisation to invite you.',
  left: 'Your place in the cast has ended. Ask a director of your organisation if you should have one again.',
  ownSignIn:
    'You work for this service itself, so no organisation can vouch for you. Sign in with your password and a code.',
  turnedAway: 'Your organisation has said that you have no place in its cast. Ask one of its directors.',
  waitsTitle: 'You wait for your place',
  waits:
    '{organisation} knows you. Now one of its directors says which stories you will read. You get a mail when your place is ready.',
  codeTitle: 'Set up your second step',
  codeLead:
    'Your organisation asked you for one proof only, so we ask for a second. You set it up once, and you need your phone.',
  learn: '1. Let your phone learn this service',
  learnBody: 'Open an app that shows sign-in codes and let it look at this picture.',
  qr: 'Picture for your phone. The same secret stands below as text.',
  secret: 'If the picture does not work, type this into the app:',
  write: '2. Write the code that the app shows',
  code: 'Six-digit code',
  codeMissing: 'Write the six digits that your app shows.',
  codeWrong: 'This code is not right. Wait for the next one and write that.',
  wait: 'There were too many tries. Wait a quarter of an hour, then try again.',
  setUp: 'Sign in',
  setTitle: 'Sign-in through {organisation}',
  setLead:
    'Your colleagues can sign in with the account they use at work (OpenID Connect). An operator of this service checks the domains before it works.',
  isNew: 'Not set up',
  isWaiting: 'Waits for an operator',
  isAllowed: 'In use',
  state: 'State',
  returnAddress: 'Return address',
  returnHint:
    'Give this address to whoever looks after your sign-in. They give you a client id and a secret for it.',
  issuer: 'Address of the issuer',
  issuerHint: 'Such as https://login.example.org',
  issuerWrong: 'Write the whole address, beginning with https:// and without a question mark.',
  clientId: 'Client id',
  clientIdMissing: 'Write the client id.',
  clientSecret: 'Client secret',
  clientSecretHint: 'It is locked away and never shown again. Leave it empty to keep the one that is there.',
  domains: 'E-mail domains',
  domainsHint:
    'One a line, such as wellmouth.example. The issuer may speak for these addresses and for no others.',
  domainsWrong: 'Write at least one domain and 20 at most, one a line, such as wellmouth.example.',
  acr: 'What the issuer says when it asked for two proofs (acr)',
  acrHint:
    'Leave this empty if the issuer says “mfa”, or if you do not know. We then ask for a code ourselves.',
  save: 'Save and ask an operator',
  saved: 'Saved',
  savedBody: 'It works as soon as an operator has checked it. A new secret alone works at once.',
  endTitle: 'End it',
  endBody: 'Everybody who signed in this way is signed out at once. Those with a password can still use it.',
  end: 'End this sign-in',
  arrivalsTitle: 'Who waits for a place at {organisation}',
  arrivalsLead:
    'They signed in through your organisation for the first time. They can read nothing until you give them a place.',
  nobody: 'Nobody waits',
  nobodyBody: 'People turn up here when they sign in through your organisation for the first time.',
  name: 'Name',
  arrived: 'First signed in',
  action: 'What you can do',
  decide: 'Give a place',
  decideNamed: 'to {name}',
  arrivalTitle: 'A place for {name}',
  letIn: 'Give this place',
  turnAwayTitle: 'Not one of your cast?',
  turnAwayBody:
    '{name} is told so when they next sign in, and you are not asked again. You can still invite them.',
  turnAway: 'Turn away',
  decided: 'Done',
  decidedBody: 'It holds from now on.',
  toCast: 'The cast of {organisation}',
})
