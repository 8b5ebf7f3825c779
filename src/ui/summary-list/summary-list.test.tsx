import { expect, test } from 'vitest'
import { htmlOf, official, shapeOf } from '../../testing/markup.ts'
import { SummaryList } from './summary-list.tsx'

test("rows with and without a way to change are the package's", () => {
  const macro = official('summary-list', 'summaryList', {
    rows: [
      {
        key: { text: 'When' },
        value: { text: 'Spring' },
        actions: { items: [{ href: '/when', text: 'Change', visuallyHiddenText: 'when it was' }] },
      },
      { key: { text: 'Where' }, value: { text: 'Wellmouth' } },
    ],
  })
  const html = htmlOf(
    <SummaryList
      rows={[
        { key: 'When', value: 'Spring', change: { href: '/when', text: 'Change', hidden: 'when it was' } },
        { key: 'Where', value: 'Wellmouth' },
      ]}
    />,
  )
  expect(shapeOf(html)).toEqual(shapeOf(macro))
})
