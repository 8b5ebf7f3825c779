import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { htmlOf } from '../../testing/markup.ts'
import { DiffView } from './diff-view.tsx'

test('what went and what came are marked, seen and heard', () => {
  const $ = load(htmlOf(<DiffView before="Dr Green rang." after="A doctor rang <b>." />))
  expect($('del').text()).toContain('Green')
  expect($('ins').text()).toContain('doctor')
  expect($('del .nhsuk-u-visually-hidden').first().text()).toBe('taken out: ')
  expect($('b')).toHaveLength(0)
})

test('the same text is left alone', () => {
  const html = htmlOf(<DiffView before={'One.\n\nTwo.'} after={'One.\n\nTwo.'} />)
  expect(html).not.toMatch(/<ins|<del/)
  expect(html).toContain('One.\n\nTwo.')
})
