import { expect, test } from 'vitest'
import { htmlOf, official, shapeOf } from '../../testing/markup.ts'
import { InsetText } from './inset-text.tsx'

test("it is the package's inset text", () => {
  expect(shapeOf(htmlOf(<InsetText>Read first.</InsetText>))).toEqual(
    shapeOf(official('inset-text', 'insetText', { text: 'Read first.' })),
  )
})
