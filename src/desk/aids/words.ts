import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'What the reading aids suggest',
  note: 'They miss things and they are often wrong. You decide.',
  criticality: 'How critical',
  level: '{level, number} of 5',
  because: 'because of {words}',
  themes: 'What it may be about',
  noTheme: 'They have no suggestion.',
  addTheme: 'Add the tag “{tag}”',
  language: 'Language',
  otherLanguage:
    'It seems to be in {language}. The aids read English only, so they marked less than they should.',
  alike: 'Like other stories',
  alikeStory: 'Story {id}',
  alikeShare: '{share} of 100 runs of five words are the same',
  burst: 'Many at once',
  burstLine:
    '{stories, plural, one {# story} other {# stories}} about {service} in two days. Usual there: {usual, number}.',
  ratesTitle: 'How often the aids are right',
  rate: '{aid}: of 100 that are there it finds about {found}; of 100 that it shows about {right} are right.',
  rateFew: 'Measured on texts that they did not learn from. Your own texts may be harder.',
  aidNames: 'Names',
  aidConcerns: 'Danger and abuse',
  aidCriticality: 'Serious stories (3 to 5)',
  aidThemes: 'Themes',
})

/** Languages as they are called in English. */
export const languageWords = catalogue({
  cy: 'Welsh',
  ga: 'Irish',
  gd: 'Scottish Gaelic',
  pl: 'Polish',
  ro: 'Romanian',
  pt: 'Portuguese',
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  de: 'German',
  tr: 'Turkish',
  so: 'Somali',
  ar: 'a language in Arabic letters, such as Arabic or Urdu',
  zh: 'Chinese',
  pa: 'Punjabi',
  bn: 'Bengali',
  gu: 'Gujarati',
  ta: 'Tamil',
  hi: 'a language in Devanagari letters, such as Hindi or Nepali',
  uk: 'a language in Cyrillic letters, such as Ukrainian',
  el: 'Greek',
  he: 'Hebrew',
})
