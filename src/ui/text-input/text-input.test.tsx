import { expect, test } from 'vitest'
import { htmlOf, official, shapeOf } from '../../testing/markup.ts'
import { TextInput } from './text-input.tsx'

const wrong = { values: { mail: 'heron@' }, lists: {}, errors: { mail: 'Enter an address.' } }

test("a wrong field is the package's, with what was typed and one sentence", () => {
  const html = htmlOf(
    <TextInput
      name="mail"
      label="Address"
      labelSize="m"
      hint="If you wish."
      type="email"
      width={20}
      autocomplete="email"
      inputmode="email"
      spellcheck={false}
      value="what was known"
      form={wrong}
    />,
  )
  const macro = official('input', 'input', {
    id: 'mail',
    name: 'mail',
    label: { text: 'Address', size: 'm' },
    hint: { text: 'If you wish.' },
    errorMessage: { text: 'Enter an address.' },
    type: 'email',
    width: 20,
    autocomplete: 'email',
    inputmode: 'email',
    spellcheck: false,
    value: 'heron@',
  })
  expect(shapeOf(html)).toEqual(shapeOf(macro))
})

test('the label can be the heading of the page', () => {
  const macro = official('input', 'input', {
    id: 'title',
    name: 'title',
    label: { text: 'Title', size: 'l', isPageHeading: true },
  })
  expect(shapeOf(htmlOf(<TextInput name="title" label="Title" labelSize="l" pageHeading />))).toEqual(
    shapeOf(macro),
  )
})

test('a password is never sent back', () => {
  const html = htmlOf(
    <TextInput
      name="secret"
      type="password"
      label="Password"
      form={{ values: { secret: 'geranium' }, lists: {}, errors: {} }}
    />,
  )
  expect(html).not.toContain('geranium')
})
