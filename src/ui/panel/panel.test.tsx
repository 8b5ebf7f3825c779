import { expect, test } from 'vitest'
import { htmlOf, official, shapeOf } from '../../testing/markup.ts'
import { Panel } from './panel.tsx'

test("it is the package's panel", () => {
  const macro = official('panel', 'panel', { titleText: 'Thank you', html: '<p>Your story is with us.</p>' })
  const html = htmlOf(
    <Panel title="Thank you">
      <p>Your story is with us.</p>
    </Panel>,
  )
  expect(shapeOf(html)).toEqual(shapeOf(macro))
})
