import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  today: 'Today',
  stories: 'Stories',
  praise: 'Praise',
  alerts: 'What you hear of',
  cast: 'Cast',
  howWeAnswer: 'How we answer',
  rehearsal: 'Rehearsal',
  guidelines: 'Guidelines',
  headspace: 'Headspace',
  away: 'When you are away',
  care: 'Looking after yourself',
  you: 'You',
  profile: 'Your profile',
  sessions: 'Where you are signed in',
})
