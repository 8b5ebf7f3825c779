import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'Tell what your care was like, and hear back',
  heroTitle: 'You tell it. They answer. Everybody sees what changed.',
  heroBody:
    'This is a place for stories about health and care, in your own words. The people who gave the care answer you here, by name.',
  tell: 'Tell your story',
  read: 'Read stories',
  noAccount:
    'You need no account and no real name. It takes about ten minutes, and you can stop and come back.',
  notEmergency: 'This is not for emergencies. If somebody is in danger now, call 999.',
  searchLabel: 'Find stories about a service, a place or a topic',
  search: 'Search',
  latest: 'The newest stories',
  allStories: 'All stories',
  answered: 'Answered lately',
  allAnswered: 'All answered stories',
  changed: 'What changed',
  allChanges: 'All changes',
  howTitle: 'How it works',
  how1: 'You tell your story',
  how1Body: 'In your own words, under a name that you make up. Nobody on the staff can find out who you are.',
  how2: 'A moderator reads it',
  how2Body:
    'Not the hospital: an independent person, who protects everybody in the story and explains every decision to you.',
  how3: 'Staff answer in public',
  how3Body: 'Nurses, porters, managers: the people who were there, in their own words. You can answer them.',
  how4: 'Everybody sees what changed',
  how4Body: 'What is planned, what was done, and what honestly cannot be done. Silence is shown too.',
  storiesTold: '{count, plural, =0 {No stories yet} one {# story told} other {{count, number} stories told}}',
  answersGiven: '{count, plural, =0 {no answers yet} one {# answer} other {{count, number} answers}}',
  changesMade:
    '{count, plural, =0 {no change made yet} one {# change made} other {{count, number} changes made}}',
  noStories: 'No stories have been published yet',
  noStoriesBody: 'Yours could be the first.',
})
