import { expect, test } from 'vitest'
import { htmlOf, official, shapeOf } from '../../testing/markup.ts'
import { Textarea } from './textarea.tsx'

test("a wrong text is the package's, with every word kept", () => {
  const form = { values: { story: 'Two <b>lines</b>\nof it' }, lists: {}, errors: { story: 'Say more.' } }
  const macro = official('textarea', 'textarea', {
    id: 'story',
    name: 'story',
    rows: 8,
    label: { text: 'What happened?' },
    errorMessage: { text: 'Say more.' },
    value: 'Two <b>lines</b>\nof it',
  })
  expect(shapeOf(htmlOf(<Textarea name="story" rows={8} label="What happened?" form={form} />))).toEqual(
    shapeOf(macro),
  )
})
