import { expect, test } from 'vitest'
import { htmlOf, official, shapeOf } from '../../testing/markup.ts'
import { Radios } from './radios.tsx'

const options = [
  { value: 'a', text: 'A', hint: 'the first' },
  { value: 'b', text: 'B' },
]
const items = [
  { value: 'a', text: 'A', hint: { text: 'the first' } },
  { value: 'b', text: 'B' },
]

test("a wrong choice is the package's", () => {
  const form = { values: { part: 'b' }, lists: { part: ['b'] }, errors: { part: 'Choose.' } }
  const html = htmlOf(
    <Radios name="part" legend="Your part" legendSize="m" hint="One." options={options} form={form} />,
  )
  const macro = official('radios', 'radios', {
    idPrefix: 'part',
    name: 'part',
    value: 'b',
    fieldset: { legend: { text: 'Your part', size: 'm' } },
    hint: { text: 'One.' },
    errorMessage: { text: 'Choose.' },
    items,
  })
  expect(shapeOf(html)).toEqual(shapeOf(macro))
})

test('side by side, with the legend as the heading of the page', () => {
  const html = htmlOf(
    <Radios name="part" legend="Your part" legendSize="l" pageHeading inline options={options} />,
  )
  const macro = official('radios', 'radios', {
    idPrefix: 'part',
    name: 'part',
    inline: true,
    fieldset: { legend: { text: 'Your part', size: 'l', isPageHeading: true } },
    items,
  })
  expect(shapeOf(html)).toEqual(shapeOf(macro))
})
