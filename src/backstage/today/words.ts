import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'Today',
  nothing: 'Nothing waits for you',
  nothingBody: 'Every story about your services has an answer, and you have nothing half-written.',
  allStories: 'All stories about your services',
  inHand: 'What you have begun',
  returned: 'Came back to you',
  draft: 'Draft',
  submitted: 'Waits to be checked',
  keptAt: 'last changed {when}',
  replied: 'Authors who have written back',
  waiting: 'Nobody has answered yet',
  waitingLead:
    '{count, plural, one {# story waits for an answer.} other {# stories wait for an answer.}} The oldest stands first.',
  more: '{count, plural, one {# more story} other {# more stories}}',
  promised: 'What your organisation has promised',
  promisedBy: '{who}, {when}',
  promisedIn: 'told on {day}, under “{title}”',
})
