import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'Stories with much the same words',
  back: 'Back to the queue',
  intro:
    '{count, plural, one {One story that waits has words like this one.} other {# stories that wait have words like this one, itself among them.}} Different people may say the same thing: look before you decide.',
  only: 'No other story that waits has words like this one.',
  gone: 'This story does not wait to be read any more.',
  theWords: 'The words',
  choose: 'Decide about these together',
  chooseHint:
    'Those with the very same words are ticked. Each gets a decision of its own, which its author reads.',
  same: 'The same words',
  alike: 'Similar words: {opening}',
  byline: '“{title}”, by {name}',
  noName: 'nobody named',
  reason: 'Reason',
  reasonHint: 'Each author reads it. It cites the policy, version {version, number}.',
  reasonMissing: 'Choose the reason. Each author reads it.',
  note: 'Something to add for the authors (optional)',
  privateNote: 'Note for other moderators (optional)',
  noteTooLong: 'Use 4,000 characters or fewer.',
  decline: 'Decline the ticked stories, each with this reason',
  noneTicked: 'Tick at least one story.',
  left: '{count, plural, one {One story has changed meanwhile and was left as it is.} other {# stories have changed meanwhile and were left as they are.}}',
})
