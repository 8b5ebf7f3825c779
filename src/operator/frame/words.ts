import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  front: 'Health',
  people: 'People',
  organisations: 'Organisations',
  singleSignOn: 'Single sign-on',
  pages: 'Public pages',
  mail: 'Mail',
  hours: 'Desk hours',
  firstSteps: 'First steps',
})
