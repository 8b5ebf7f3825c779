import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  today: 'Today',
  cast: 'Cast',
  guidelines: 'Guidelines',
  profile: 'Your profile',
  sessions: 'Where you are signed in',
})
