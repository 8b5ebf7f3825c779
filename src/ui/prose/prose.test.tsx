import { expect, test } from 'vitest'
import { htmlOf } from '../../testing/markup.ts'
import { Prose } from './prose.tsx'

test('empty lines part paragraphs, line ends stay, and HTML stays text', () => {
  expect(htmlOf(<Prose text={'One\ntwo\n \n\n  <b>three</b>\n'} />)).toBe(
    '<p>One<br/>two</p><p>&lt;b>three&lt;/b></p>',
  )
})

test('nothing gives nothing', () => {
  expect(htmlOf(<Prose text={' \n\n '} />)).toBe('')
})
