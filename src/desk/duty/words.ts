import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'On duty',
  intro:
    'Whoever is on duty is called first when a story may speak of danger, at any hour. On a day with several people they are called in the order of this list.',
  onlySenior: 'A senior moderator or an operator can change this.',
  none: 'Nobody is on duty from today on.',
  noneBody: 'Senior moderators are called first, then all moderators, then operators.',
  who: 'Who',
  from: 'From',
  to: 'To, that day included',
  do: 'What to do',
  takeOff: 'Take off duty',
  takeOffWhom: ': {name}, {from} to {to}',
  add: 'Put somebody on duty',
  person: 'Moderator',
  personMissing: 'Choose a moderator.',
  firstDay: 'First day',
  lastDay: 'Last day',
  dayMissing: 'Type a day, such as 2026-11-30.',
  save: 'Put on duty',
})
