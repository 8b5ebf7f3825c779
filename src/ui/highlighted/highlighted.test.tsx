import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { htmlOf } from '../../testing/markup.ts'
import { Highlighted } from './highlighted.tsx'

const span = (start: number, end: number, open = true) => ({ start, end, type: 'name', open })
const plain = (html: string) => {
  const $ = load(html, null, false)
  $('.highlight__type').remove()
  return $('.highlighted').text()
}

test('the story keeps every character, whatever the spans', () => {
  const text = 'Dr Green <rang> my sister.'
  const spans = [span(3, 8), span(0, 8), span(20, 999), span(5, 5), span(10, 14, false)]
  const html = htmlOf(<Highlighted text={text} spans={spans} />)
  expect(plain(html)).toBe(text)
  expect(load(html)('mark')).toHaveLength(2)
})

test('open and settled are told apart in words', () => {
  const html = htmlOf(<Highlighted text="Green and Blue" spans={[span(0, 5), span(10, 14, false)]} />)
  expect(html).toContain(', to look at')
  expect(html).toContain(', looked at')
})
