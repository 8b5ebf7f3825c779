import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { htmlOf } from '../../testing/markup.ts'
import { Bars } from './bars.tsx'

test('the longest bar fills the picture, the others stand in proportion, and nothing is no bar', () => {
  const bars = [
    { label: 'a', value: 40 },
    { label: 'b', value: 10 },
    { label: 'c', value: 0 },
  ]
  const $ = load(htmlOf(<Bars label="Three" bars={bars} />))
  expect(
    $('rect')
      .map((_, bar) => $(bar).attr('width'))
      .get(),
  ).toEqual(['100', '25', '0'])
  expect($('li').first().text()).toBe('a 40')
})

test('nothing at all is no division by nothing', () => {
  expect(htmlOf(<Bars label="None" bars={[{ label: 'a', value: 0 }]} />)).toContain('width="0"')
})
