import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { htmlOf } from '../../testing/markup.ts'
import { Answer } from './answer.tsx'

test('an answer says from whom, in which role and when', () => {
  const $ = load(
    htmlOf(
      <Answer
        name="Marisol Quint"
        role="Ward sister"
        organisation="Wellmouth Hospitals"
        date="2026-04-19"
        body="Thank you."
      />,
    ),
  )
  expect($('h3').text()).toBe('Answer from Marisol Quint')
  expect($('.answer__role').text()).toBe('Ward sister, Wellmouth Hospitals')
  expect($('time').attr('datetime')).toBe('2026-04-19')
  expect($('time').text()).toBe('19 April 2026')
})
