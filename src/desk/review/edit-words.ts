import { catalogue } from '../../platform/i18n/index.ts'

export const editWords = catalogue({
  title: 'Edit the words',
  back: 'Back to the story',
  lede: 'Change as little as you can, and only to protect somebody. The author’s own words are kept, and the author sees the difference.',
  storyTitle: 'Title',
  body: 'Words',
  reason: 'Why',
  reasonHint: 'The author reads this.',
  changesMeaning: 'This changes what the author meant',
  changesMeaningHint: 'Then the author must say yes before it goes out.',
  save: 'Save as a new version',
  titleMissing: 'Write a title.',
  titleTooLong: 'Use 120 characters or fewer in the title.',
  bodyMissing: 'Write the words of the story.',
  bodyTooLong: 'That is longer than a story can be. Use 60,000 characters or fewer.',
  reasonMissing: 'Write why the words change. The author reads it.',
  now: 'What has changed since you opened it',
})
