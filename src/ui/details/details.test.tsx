import { expect, test } from 'vitest'
import { htmlOf, official, shapeOf } from '../../testing/markup.ts'
import { Details } from './details.tsx'

test("it is the package's details", () => {
  const macro = official('details', 'details', { summaryText: 'More', html: '<p>All of it.</p>' })
  const html = htmlOf(
    <Details summary="More">
      <p>All of it.</p>
    </Details>,
  )
  expect(shapeOf(html)).toEqual(shapeOf(macro))
})
