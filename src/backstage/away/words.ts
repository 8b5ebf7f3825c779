import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'When you are away',
  lead: 'Stories go on coming. Say when you are away and who stands in: they hear of new stories and of those that wait, in your place.',
  awayNow: 'You are away from {first} to {last}.',
  awayCover: '{name} stands in for you.',
  awayNobody: 'Nobody stands in for you. Reminders go on to the next person.',
  back: 'I am back, or will not go',
  standsIn: 'You stand in for',
  others: 'Colleagues who are away today',
  otherAway: '{name}, until {last}',
  otherCover: '{name} stands in',
  first: 'First day away',
  last: 'Last day away',
  dayWrong: 'Choose a day.',
  cover: 'Who stands in for you',
  coverHint: 'They can answer on your behalf, and readers see both names.',
  coverNobody: 'Nobody',
  save: 'Save',
})
