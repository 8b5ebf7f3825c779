import { catalogue } from '../../platform/i18n/index.ts'

/** What is said when a picture cannot be taken. */
export const words = catalogue({
  noAlt: 'Say what the picture shows, for people who cannot see it.',
  noSentence: 'Write the sentence that goes with this picture.',
  'a drawing of shapes': 'This is an SVG file. Choose a JPEG, PNG or WebP picture.',
  'a picture of a phone':
    'This is a HEIC or AVIF file, as some phones make them. Save it as a JPEG, and choose that.',
  'not a picture': 'This file is not a picture. Choose a JPEG, PNG or WebP picture.',
  'too many pixels': 'This picture is too large. Choose one of up to 60 million pixels.',
  enough: 'An answer has room for {most, number} of these. Take one away first.',
  noDraft: 'Pictures can be added while the answer is a draft. Take it back first.',
  noResponse: 'There is no such answer.',
})
