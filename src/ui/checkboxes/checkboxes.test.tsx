import { expect, test } from 'vitest'
import { htmlOf, official, shapeOf } from '../../testing/markup.ts'
import { Checkbox, Checkboxes } from './checkboxes.tsx'

test("chosen boxes are the package's", () => {
  const options = [
    { value: 'a', text: 'A', hint: 'the first' },
    { value: 'b', text: 'B' },
  ]
  const macro = official('checkboxes', 'checkboxes', {
    idPrefix: 'good',
    name: 'good',
    values: ['a'],
    fieldset: { legend: { text: 'What was good?', size: 'm' } },
    items: [
      { value: 'a', text: 'A', hint: { text: 'the first' } },
      { value: 'b', text: 'B' },
    ],
  })
  const html = htmlOf(
    <Checkboxes name="good" legend="What was good?" legendSize="m" values={['a']} options={options} />,
  )
  expect(shapeOf(html)).toEqual(shapeOf(macro))
})

test('what was ticked comes before what was known, even when nothing was ticked', () => {
  const form = { values: { good: '' }, lists: { good: [] }, errors: { good: 'Choose one.' } }
  const html = htmlOf(
    <Checkboxes name="good" legend="Good" values={['a']} options={[{ value: 'a', text: 'A' }]} form={form} />,
  )
  expect(html).not.toContain('checked')
})

test('a single box that was not ticked is tied to its sentence', () => {
  const form = { values: { agree: '' }, lists: { agree: [] }, errors: { agree: 'Tick the box.' } }
  const html = htmlOf(<Checkbox name="agree" label="I agree" checked form={form} />)
  expect(html).toContain('id="agree-error"')
  expect(html).toContain('aria-describedby="agree-error"')
  expect(html).not.toContain('checked')
})
