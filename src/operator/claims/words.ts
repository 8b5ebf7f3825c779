import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'Organisations that want to join',
  lead: 'Check each one by a telephone number or an address that you found yourself, never only by what they wrote.',
  none: 'Nobody waits',
  noneBody: 'The page of every organisation that has not joined has a form to ask.',
  who: 'Who asks',
  proof: 'How to check',
  known: 'What the directory knows',
  asked: 'Asked',
  accept: 'I have checked: let it join and send the mail',
  reason: 'Why this could not be confirmed',
  reasonHint: 'They read this in a mail.',
  decline: 'Decline and send the reason',
  named: ': {organisation}',
  done: 'Done',
  doneBody: 'A mail is on its way.',
  back: 'All organisations',
})
