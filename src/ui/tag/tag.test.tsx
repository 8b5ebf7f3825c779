import { expect, test } from 'vitest'
import { htmlOf, official, shapeOf } from '../../testing/markup.ts'
import { Tag } from './tag.tsx'

test("it is the package's tag with a tone of ours", () => {
  const macro = official('tag', 'tag', { text: 'Waiting', classes: 'tag--waiting' })
  expect(shapeOf(htmlOf(<Tag tone="waiting">Waiting</Tag>))).toEqual(shapeOf(macro))
})
