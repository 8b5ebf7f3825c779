import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  toChallenge: 'Write to your colleague about this answer',
  title: 'A word to your colleague',
  room: 'The story room',
  lead: 'Only you and {name} read this. Nothing in public changes by it. Say it as you would wish to hear it.',
  answerOf: 'The answer of {name}',
  line: 'Which line of how we answer stories do you mean?',
  said: 'What would you say?',
  saidHint: 'Say what you see in the answer, and ask what could come next. Leave the writing to them.',
  send: 'Write it to them',
  lineMissing: 'Choose the line that you mean.',
  saidMissing: 'Write what you would say to your colleague.',
  long: 'Use {max, number} characters or fewer.',

  between: 'Between you and a colleague',
  betweenLead: 'Only the two of you read this. Nothing in public changes by it.',
  on: 'On your answer to “{title}”',
  onTheirs: 'On the answer of {name} to “{title}”',
  cites: 'From how we answer stories, version {version, number}',
  by: '{name}, {when}',
  open: 'Your colleague has not said anything back yet.',
  followedUp: 'The story has had another answer from the same person since.',
  back: 'What you would say back',
  backHint:
    'You may disagree. If you would rather say more in public, write a further answer in the story room.',
  sayBack: 'Say it back',
  backMissing: 'Write what you would say back.',
  saidBack: 'What was said back',
  toRoom: 'Go to the story room',
})
