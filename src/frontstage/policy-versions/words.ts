import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'How our policy has changed',
  back: 'How stories are checked',
  backToAll: 'How our policy has changed',
  lead: 'Every decision keeps the version of the policy that it was made under. All versions stay here.',
  version: 'Version {number}',
  own: 'Version of this site, {number}',
  since: 'since {since}',
  first: 'from the beginning',
  now: 'it holds now',
  changed: 'What changed since the version before',
  changedHint: 'New words are underlined. Words that went away are struck through.',
  whole: 'The whole text',
  isFirst: 'This is the first version, so there is nothing to compare it with.',
})
