import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  note: 'Marks show where to look. They miss things, so please read every word: a text without a mark can still give somebody away.',
  do: 'What to do with “{words}”',
  with: 'Words in place of “{words}”',
  choose: 'Choose',
  replace: 'Replace it with',
  keep: 'Keep it: {reason}',
  times: '{count, plural, one {once} other {# times}}',
  replaceNow: 'Replace this one now',
  critical: 'The words about this person are critical. Proposed: the job stands in place of the name.',
  praise: 'This person is thanked. Proposed: the first name stays.',
  own: 'organisation’s own',
  tellThem: 'They are thanked: tell them in private',
  tellThemHint:
    'If the name goes, it is public nowhere. Only they hear of it, or those who lead the cast where it is not clear who is meant. Take the tick away if the author asked for the name to go.',
  wrongReplace: 'Type the words that take the place of “{words}”.',
})
