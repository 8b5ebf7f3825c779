import { expect, test } from 'vitest'
import { htmlOf, official, shapeOf } from '../../testing/markup.ts'
import { ErrorSummary } from './error-summary.tsx'

const form = { values: {}, lists: {}, errors: { title: 'Give a title.', form: 'Please send it again.' } }

test("it is the package's error summary and leads to the fields", () => {
  const macro = official('error-summary', 'errorSummary', {
    titleText: 'There is a problem',
    errorList: [{ text: 'Give a title.', href: '#title' }, { text: 'Please send it again.' }],
  })
  expect(shapeOf(htmlOf(<ErrorSummary form={form} />))).toEqual(shapeOf(macro))
})

test('it takes the focus without script', () => {
  expect(htmlOf(<ErrorSummary form={form} />)).toMatch(/tabindex="-1" autofocus/i)
})

test('without errors there is nothing', () => {
  expect(htmlOf(<ErrorSummary form={{ values: {}, lists: {}, errors: {} }} />)).toBe('')
  expect(htmlOf(<ErrorSummary />)).toBe('')
})
