import { describe, expect, test } from 'vitest'
import { findIdentifiers } from '../identifiers/find-identifiers.ts'
import { findRareDetails, guessLanguage, isOrganisationsOwn, likenessTo, staffMentions } from './index.ts'

function mentionOf(text: string) {
  const name = findIdentifiers(text).find(({ type }) => type === 'PERSON_STAFF')
  if (name === undefined) throw new Error(`No name was found in: ${text}`)
  const mention = staffMentions(text)(name)
  return { ...mention, words: text.slice(mention.start, mention.end) }
}

describe('how a text speaks of somebody at work (R7)', () => {
  test.each([
    ['We saw Dr Farrow, who was rude and never listened.', 'critical', 'Dr Farrow', 'doctor'],
    ['I was looked after by Nurse Ada Lovell, so kind and gentle.', 'praise', 'Nurse Ada Lovell', 'nurse'],
    ['My midwife Leanne stayed with me. She was amazing.', 'praise', 'midwife Leanne', 'midwife'],
    ['A porter, Oluchi, was not kind at all.', 'critical', 'Oluchi', 'porter'],
    ['The nurse was called Wendy.', 'unclear', 'Wendy', null],
  ])('%s', (text, tone, words, job) => {
    expect(mentionOf(text)).toMatchObject({ tone, words, job })
  })

  test('an article before the job is seen, and a first name is told from a family name', () => {
    expect(mentionOf('My nurse Ada was kind.')).toMatchObject({ hasArticle: true, firstName: 'Ada' })
    expect(mentionOf('Then Dr Farrow was kind.')).toMatchObject({ hasArticle: false, firstName: null })
  })
})

test.each([
  ['I was the only patient with Fabry disease on the ward.', 'only patient with'],
  ['My husband is the village vicar.', 'the village vicar'],
  ['We had triplets in March.', 'triplets in March'],
])('a detail that fits few people: %s', (text, part) => {
  expect(
    findRareDetails(text)
      .map(({ start, end }) => text.slice(start, end))
      .join(' | '),
  ).toContain(part)
})

test.each([
  'She was the only one who listened.',
  'It was the only way in.',
  'The last person I spoke to was helpful.',
  'The first thing I saw was the queue.',
])('many people fit: %s', (text) => {
  expect(findRareDetails(text)).toEqual([])
})

test.each([
  ['Daeth yr ymwelydd iechyd a siarad Cymraeg gyda fy mam, sydd yn byw gyda ni.', 'cy'],
  ['Bardzo dziękuję za opiekę, było to dla mnie trudne i nie wiem jak to powiedzieć.', 'pl'],
  ['شكرا جزيلا على الرعاية', 'ar'],
  ['The nurse was kind and I was not afraid.', null],
  ['Diolch.', null],
])('language: %s', (text, language) => {
  expect(guessLanguage(text)).toBe(language)
})

test('two texts are as alike as the runs of five words that they share', () => {
  const text = 'the doctor came at last and said that it was nothing'
  const isLike = likenessTo(text)
  expect(isLike('The doctor came, at last: and said that it was NOTHING!')).toEqual({
    share: 1,
    isSame: true,
  })
  expect(isLike('I waited in the rain for a bus that never came')).toBeNull()
  expect(isLike(`${text} to worry about`)).toEqual({ share: 1, isSame: false })
  expect(isLike('the doctor came at last and then she went away again')?.share).toBeUndefined()
  expect(isLike('Then the doctor came at last and said that she was sorry')?.share).toBeCloseTo(4 / 7)
  expect(isLike('')).toBeNull()
})

test('a text of a few words is like another only when it is the same', () => {
  expect(likenessTo('thank you to all of you')('and so: thank you to all of you')).toBeNull()
  expect(likenessTo('thank you')('Thank you.')).toEqual({ share: 1, isSame: true })
})

test('an organisation’s own contacts are told from those of a person', () => {
  const text =
    'Ring the ward on 01632 960123 or my mobile 07700 900123, or write to talk@wellmouth.nhs.uk, not to ada@post.example.'
  const own = findIdentifiers(text).map((found) => [
    text.slice(found.start, found.end),
    isOrganisationsOwn(text, found),
  ])
  expect(own).toEqual([
    ['01632 960123', true],
    ['07700 900123', false],
    ['talk@wellmouth.nhs.uk', true],
    ['ada@post.example', false],
  ])
})
