import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'Backstage log',
  toLog: 'What is being done about it: the backstage log',
  back: 'The story room',
  lead: 'Write down what is being done about this story, by whom and by when. Only the cast of its services at {names} reads it. The author and the public never do.',
  leave:
    'Leave out anything that says who the author is. Notes stay as they are: if something changes, write another.',
  what: 'What is being done',
  whatHint: 'One thing, such as “New batteries in every clock on the ward”.',
  who: 'Who does it',
  whoHint: 'A role is enough. You may leave this empty.',
  due: 'By when',
  dueHint: 'A day or a month. You may leave this empty.',
  organisation: 'For the cast of',
  add: 'Add this note',
  none: 'Nothing is written down yet',
  noneBody: 'Work that nobody writes down is work that nobody can tell of.',
  notes: 'What was noted',
  by: '{name}, {when}',
  byRole: '{name}, {role}, {when}',
  whoDoes: 'Who: {who}',
  byWhen: 'By when: {due}',
  told: 'Read what was said of it in public',
  inHand: 'Go on with your draft',
  begin: 'Begin a public answer with this',
  beginHint:
    'You can begin a public answer with a note. It puts the facts into a draft of yours, for you to say in your own words. Nothing is sent.',
  missing: 'Write what is being done.',
  long: 'Use {max, number} characters or fewer.',
})
