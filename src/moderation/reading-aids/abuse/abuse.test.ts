import { expect, test } from 'vitest'
import { findAbuse } from './find-abuse.ts'

test.each([
  'That receptionist is a complete idiot.',
  'You are all scum.',
  'The surgeon, what a w*nker.',
  'Some foreigner who can hardly speak English, send them back.',
  'He is an arrogant, lazy, stupid man.',
  'Tell her I will find her and smash her car.',
])('abuse: %s', (text) => {
  expect(findAbuse(text).length).toBeGreaterThan(0)
})

test.each([
  'It was a bloody awful day and the lift was broken.',
  'The nurse called me an idiot and laughed.',
  'I felt like a stupid fool for asking.',
  'The lump was near the anus and the penis was sore.',
  'I am furious. This service is a disgrace.',
  'The clown doctors made my son laugh.',
])('not abuse: %s', (text) => {
  expect(findAbuse(text)).toEqual([])
})

test('the words that insult are marked at the author’s own offsets', () => {
  const text = 'Well 🙂 he is a m\u200boron.'
  const marked = findAbuse(text).map(({ start, end }) => text.slice(start, end))
  expect(marked.join(' ')).toContain('m\u200boron')
})
