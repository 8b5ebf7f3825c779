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
  'moderated elsewhere': 'It was read and published on another site before it came here.',
})
