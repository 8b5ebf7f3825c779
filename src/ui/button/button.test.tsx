import { expect, test } from 'vitest'
import { htmlOf, official, shapeOf } from '../../testing/markup.ts'
import { Button } from './button.tsx'

test("a button is the package's button", () => {
  const html = htmlOf(
    <Button name="act" value="send">
      Send
    </Button>,
  )
  expect(shapeOf(html)).toEqual(
    shapeOf(official('button', 'button', { text: 'Send', name: 'act', value: 'send' })),
  )
})

test('a link that looks like a button stays a link', () => {
  const html = htmlOf(
    <Button href="/stories" variant="secondary">
      Read
    </Button>,
  )
  const macro = official('button', 'button', { text: 'Read', href: '/stories', variant: 'secondary' })
  expect(shapeOf(html)).toEqual(shapeOf(macro))
  expect(html).not.toContain('role=')
})

test('a button can send its form elsewhere', () => {
  expect(htmlOf(<Button formaction="/tell-your-story/keep">Keep</Button>)).toContain(
    'formaction="/tell-your-story/keep"',
  )
})
