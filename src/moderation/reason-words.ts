import { catalogue } from '../platform/i18n/index.ts'

/** Every coded reason as the person concerned reads it. docs/moderating/policy.md holds the same sentences. */
export const reasonWords = catalogue({
  'not about care': 'It is not about health or care that somebody received.',
  'not a real experience': 'We have good grounds to think that it did not happen to the person who tells it.',
  'cannot be made safe':
    'It would show who somebody is, and no edit could prevent that without losing what you want to say.',
  abuse: 'It attacks, threatens or insults people. Anger is welcome here; abuse is not.',
  unlawful: 'Publishing it would break the law, for example a court order.',
  advert: 'It advertises something.',
  'told before': 'The same story has been told here before.',
  question: 'We would like to ask you something first.',
  safety: 'Somebody may be in danger, and we are making sure that the right people know.',
  law: 'We need advice about the law before we can go on.',
  'shows who somebody is':
    'It gives away something about a person that they have not made public themselves.',
  'not an answer': 'It does not speak to the person who told the story.',
  privacy: 'It may show who somebody is.',
  'no answer':
    'We asked you something and have not heard from you for 30 days. You can still answer at any time.',
  'own experience': 'It tells what somebody lived through, as they saw it. Others may remember it otherwise.',
  'nobody recognised': 'Nobody can be recognised from it.',
  'anger is welcome': 'It is angry, and it does not attack or threaten anybody.',
  'answer in public': 'You can put it right by answering in public, beside the story.',
  'kept by its author': 'Its author stands by it and has given us their name and address.',
  'somebody protected': 'It could harm somebody or show who they are.',
  'right service': 'It named the wrong service, and now names the right one.',
  'as its author wished': 'Its author wanted it so.',
  'author did not answer': 'Its author could not be reached, or did not answer in time.',
  'against the law': 'The law does not allow it to be public.',
  'policy followed': 'Another moderator has read it and would decide the same, by the same rule.',
  'policy not followed': 'Another moderator has read it and decides otherwise.',
  'graded trust': 'It was public before a moderator read it, because the rules of graded trust allow it.',
  'moderated elsewhere': 'It was read and published on another site before it came here.',
})
