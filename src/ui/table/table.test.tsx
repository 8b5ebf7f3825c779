import { expect, test } from 'vitest'
import { htmlOf, official, shapeOf } from '../../testing/markup.ts'
import { Table } from './table.tsx'

test("inside its scrolling box it is the package's table", () => {
  const macro = official('tables', 'table', {
    caption: { text: 'Answers', attributes: { id: 't-caption' } },
    firstCellIsHeader: true,
    head: [{ text: 'Place' }, { text: 'Stories', format: 'numeric' }],
    rows: [[{ text: 'Wellmouth' }, { text: '48', format: 'numeric' }]],
  })
  const html = htmlOf(
    <Table
      id="t"
      caption="Answers"
      rowHeads
      figures={[1]}
      head={['Place', 'Stories']}
      rows={[['Wellmouth', '48']]}
    />,
  )
  const inside = html.replace(/^<section[^>]*>/, '').replace(/<\/section>$/, '')
  expect(shapeOf(inside)).toEqual(shapeOf(macro))
})
