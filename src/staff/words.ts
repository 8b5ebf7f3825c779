import { catalogue, say } from '../platform/i18n/index.ts'

/** What this domain says when it refuses. */
export const words = catalogue({
  tooShort: 'Use a password of 15 characters or more. Four or five plain words work well.',
  tooLong: 'Use a password of 200 characters or fewer.',
  tooCommon: 'Many people have used that password, so it is easy to guess. Choose another.',
  tooPlain: 'That password repeats itself too much. Choose another.',
  holdsName: 'Leave your name and your e-mail address out of the password.',
  noAccount: 'There is no such person.',
  hasLeft: 'This person has left. Add them again with the same e-mail address.',
  noMembership: 'There is no such place in the cast.',
  lastDirector: 'An organisation needs a director. Add another one first.',
  servicesElsewhere: 'One of these services belongs to another organisation.',
  lastOperator: 'Somebody must be able to operate this service. Add another operator first.',
  alreadyEnrolled: 'This person has already set up their sign-in.',
  noName: 'Write the name of the person.',
  noPhoto: 'This file is not a photo. Choose a JPEG, PNG or WebP picture.',
  photoTooLarge: 'This photo is too large. Choose one of up to 60 million pixels.',
  drawing: 'This is a drawing (SVG), not a photo. Choose a JPEG, PNG or WebP picture.',
  emptyGuidelines: 'Write the guidelines before you save them.',
  noGuidelines: 'There is no such version of the guidelines.',
  awayBackwards: 'The last day away is over, or comes before the first.',
  coverUnknown: 'Choose a colleague who may answer to stand in.',
  rungsCount: 'Put one to {most, number} people on the ladder.',
  rungTwice: 'Somebody stands on this ladder twice.',
  rungOutside: 'Everybody on a ladder needs a place in the cast.',
  emptyPage: 'Write the page before you save it.',
})

export const t = say(words, 'en-GB')
