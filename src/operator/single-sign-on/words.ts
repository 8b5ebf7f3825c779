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
  addresses: 'Addresses',
  addressesSaid: 'It has to say of each address that it has checked it',
  addressesChecked: 'You said that it checks every address that it gives',
  addressesHelp:
    'Some issuers, such as Entra ID, never say whether they have checked an address, and then nobody can sign in. Say that it checks them only if it serves this organisation alone and nobody but its administrators can set an address there.',
  addressesStopHelp: 'An address of which it says itself that it is not checked is still refused.',
  addressesTake: 'It checks its addresses',
  addressesStop: 'It has to say so each time',
  allow: 'Allow it',
  end: 'End it',
  named: 'for {organisation}',
  done: 'Done',
  doneBody: 'It holds from now on.',
})
