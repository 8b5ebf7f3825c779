import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'Take part',
  lead: '{name} sees that somebody would like to come. They do not see who you are.',
  come: 'I would like to take part',
  comeAbout: ': {what}',
  message: 'A message to {name} (you may leave this empty)',
  messageHint:
    'Leave out your name and how to reach you. If you write an address or a number, we take it out.',
  long: 'Use {max, number} characters or fewer.',
  stopped:
    'You have stopped messages about this story. Leave this empty, or let staff write to you again first.',
  came: 'You said on {day} that you would like to take part.',
  toMessages: 'Read or write messages',
  take: 'See it, or take it back',
  withdraw: 'I will not come after all',
})
