import { expect, test } from 'vitest'
import { htmlOf } from '../../testing/markup.ts'
import { Form } from './form.tsx'

test("a form that changes something carries the visitor's token", () => {
  expect(htmlOf(<Form action="/stories">x</Form>)).toContain(
    '<input type="hidden" name="_csrf" value="token-of-the-test"',
  )
})

test('a search does not put the token into the address', () => {
  const html = htmlOf(
    <Form action="/stories" method="get">
      x
    </Form>,
  )
  expect(html).not.toContain('_csrf')
})

test('a form with a file is sent in parts', () => {
  expect(
    htmlOf(
      <Form action="/photo" multipart>
        x
      </Form>,
    ),
  ).toMatch(/enctype="multipart\/form-data"/i)
})
