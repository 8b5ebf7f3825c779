import { expect, test } from 'vitest'
import { htmlOf, official, shapeOf } from '../../testing/markup.ts'
import { BackLink } from './back-link.tsx'

test("a back link is the package's back link", () => {
  const macro = official('back-link', 'backLink', { text: 'Back', href: '/stories' })
  expect(shapeOf(htmlOf(<BackLink href="/stories" />))).toEqual(shapeOf(macro))
})
