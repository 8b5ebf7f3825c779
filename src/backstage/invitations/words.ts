import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'Your invitations',
  toInvitations: 'See who would like to come',
  lead: 'You invite people with an answer of yours. You see how many would like to come. You do not learn who they are before they come; messages go through the platform.',
  none: 'You have not invited anybody yet',
  noneBody: 'You can invite people to a group, a meeting or a walk round when you answer a story.',
  coming:
    '{count, plural, =0 {Nobody has said that they would like to come.} one {1 person would like to come.} other {# people would like to come.}}',
  stands: 'Stands until {until}',
  ended: 'Ended on {until}',
  toStory: 'Your answer to “{title}”',
  toMessages: 'Read your messages with them',
  toWrite: 'Write to them',
  aboutStory: '(about “{title}”)',
})
