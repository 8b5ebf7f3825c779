import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { htmlOf } from '../../testing/markup.ts'
import { Letter } from './letter.tsx'

test('a story is an article with its title, its paragraphs and its signature', () => {
  const $ = load(htmlOf(<Letter level={1} title="A bell" body={'One.\n\n<i>Two.</i>'} byline="Grey Heron" />))
  expect($('article h1').text()).toBe('A bell')
  expect($('.letter__body p').length).toBe(2)
  expect($('i')).toHaveLength(0)
  expect($('.letter__byline').text()).toBe('Grey Heron')
})
