import { expect, test } from 'vitest'
import { suggestThemes } from './suggest-themes.ts'
import { trainThemes } from './train-themes.ts'

test('themes of a comment, likeliest first', () => {
  expect(suggestThemes('I was on hold for an hour and nobody answered the phone.')).toContain(
    'Contacting services',
  )
  expect(suggestThemes('The food was cold and there was no choice of meals.')[0]).toBe(
    'Food & drink provision & facilities',
  )
})

test('a theme is learned from ten comments', () => {
  const rows = Array.from({ length: 40 }, (_, index) => ({
    text: index % 4 === 0 ? `the garden gate ${index}` : `the soup ${index}`,
    labels: index % 4 === 0 ? ['Gardens'] : ['Soup'],
  }))
  expect(suggestThemes('a garden gate', undefined, trainThemes(rows))).toEqual(['Gardens'])
})
