import { expect, test } from 'vitest'
import { findConcerns } from './find-concerns.ts'

test.each([
  ['suicide', 'I have counted out my tablets and there is nothing left to live for.'],
  ['self_harm', 'She has started cutting again most nights.'],
  ['domestic_abuse', 'My husband hit me again last night and I am frightened to go home.'],
  ['child_protection', 'The children are left on their own in the house all night.'],
  ['abuse_of_patient', 'I saw the carer slap her across the face and drag her along the corridor.'],
  ['threat_to_staff', 'Tell that doctor I will find him and I know where he parks.'],
  ['medical_emergency_now', 'His face has dropped on one side and he can’t get his words out. What do I do?'],
])('%s', (kind, text) => {
  expect(findConcerns(text).map((concern) => concern.kind)).toContain(kind)
})

test.each([
  'The wait nearly killed me.',
  'The pudding was to die for.',
  'Ten years ago I took an overdose. I am well now.',
  'Parking is murder.',
  'We offer training on domestic violence and child abuse.',
  'I will look up at it next time.',
  'Please ring Tamsin Orchard on 07700 900456, she will help.',
  'She was afraid of the dark. A healthcare assistant sat with her until she slept.',
  'Thank you. I will tell the night team what you wrote about the dark.',
])('says nothing about: %s', (text) => {
  expect(findConcerns(text)).toEqual([])
})

test('a concern carries the words that led to it, at the author’s own offsets', () => {
  const text = 'Hello 👋. I do\u200bn’t want to be here any more.'
  const words = findConcerns(text)[0]?.words.map(({ start, end }) => text.slice(start, end))
  expect(words?.[0]).toContain('want to be here')
})

test.each([1, 3, 10])(
  'one line about wanting to die is not outweighed by %s pages about the ward',
  (pages) => {
    const page =
      'I came in for a new hip. The night staff listened, and the wait for a bed was long. The food was warm. '
    for (const line of ['I cannot go on and I want to end my life.', 'I took an overdose that night.']) {
      const text = `${page.repeat(pages)}${line} ${page.repeat(pages)}`
      const [first] = findConcerns(text)
      expect(first?.kind).toBe('suicide')
      expect(line).toContain(text.slice(first?.words[0]?.start, first?.words[0]?.end))
    }
  },
)
