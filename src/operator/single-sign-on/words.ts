import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'Single sign-on',
  lead: 'Organisations may let their people sign in with the account they use at work. Check that an organisation and its domains belong together before you allow it: from then on its issuer says who holds an address there.',
  none: 'No organisation has set up its own sign-in',
  noneBody: 'A director or an administrator does so from the page of their cast.',
  issuer: 'Issuer',
  domains: 'Domains',
  state: 'State',
  isAllowed: 'Allowed',
  isWaiting: 'Waits for you',
  allow: 'Allow it',
  end: 'End it',
  named: 'for {organisation}',
  done: 'Done',
  doneBody: 'It holds from now on.',
})
