import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  chooseTitle: 'Guidelines for answering',
  title: 'How {organisation} answers',
  shipped: 'This is the text that Hearback comes with. A director can write your own.',
  owned: 'Version {version}, {day}. {owner} stands for it.',
  old: 'This is an earlier version. It no longer holds.',
  toCurrent: 'Read what holds now',
  acknowledge: 'I have read this',
  acknowledged: 'You have read this version.',
  askToRead: 'Please read it once, and say so below.',
  write: 'Write a new version',
  writeTitle: 'A new version of your guidelines',
  writeLead:
    'It holds as soon as you publish it, under your name. Everybody in the cast is asked to read it once. Earlier versions are kept.',
  body: 'The guidelines',
  bodyHint: 'A line that begins with # is a heading, one that begins with - is a point in a list.',
  bodyMissing: 'Write the guidelines before you publish them.',
  bodyLong: 'Use 30,000 characters or fewer.',
  publish: 'Publish this version',
  versions: 'All versions',
  versionLink: 'Version {version}',
  byOwner: '{day}, {owner}',
  comesWith: 'comes with Hearback',
})
