import { expect, test } from 'vitest'
import { htmlOf, official, shapeOf } from '../../testing/markup.ts'
import { Select } from './select.tsx'

test("a wrong choice is the package's", () => {
  const macro = official('select', 'select', {
    id: 'reason',
    name: 'reason',
    label: { text: 'Why?' },
    hint: { text: 'One.' },
    errorMessage: { text: 'Choose.' },
    value: 'b',
    items: [
      { value: 'a', text: 'A' },
      { value: 'b', text: 'B' },
    ],
  })
  const form = { values: { reason: 'b' }, lists: {}, errors: { reason: 'Choose.' } }
  const options = [
    { value: 'a', text: 'A' },
    { value: 'b', text: 'B' },
  ]
  expect(
    shapeOf(htmlOf(<Select name="reason" label="Why?" hint="One." options={options} form={form} />)),
  ).toEqual(shapeOf(macro))
})
