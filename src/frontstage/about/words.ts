import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  about: 'About Hearback',
  moderation: 'How stories are checked',
  criticality: 'How serious a story is',
  safeguarding: 'When somebody may be in danger',
  privacy: 'Privacy',
  cookies: 'Cookies',
  terms: 'Terms',
  licence: 'Whose words they are',
  accessibility: 'Accessibility',
  contact: 'Contact',
  guidelines: 'How staff are asked to answer',
  figures: 'How checking stories went, in numbers',
  versions: 'How this policy has changed',
  more: 'More about this site',
})
