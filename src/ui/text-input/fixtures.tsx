import { type Fixture, formWith } from '../design/fixture.ts'
import { TextInput } from './text-input.tsx'

export const fixtures: Fixture[] = [
  { name: 'plain', show: () => <TextInput name="title" id="title-1" label="A title for your story" /> },
  {
    name: 'with a hint, and filled',
    show: () => (
      <TextInput
        name="mail"
        id="mail-1"
        type="email"
        autocomplete="email"
        spellcheck={false}
        label="Your e-mail address, if you wish"
        hint="We use it only to tell you when someone answers."
        value="heron@example.org"
      />
    ),
  },
  {
    name: 'wrong',
    show: () => (
      <TextInput
        name="mail"
        id="mail-2"
        label="Your e-mail address"
        labelSize="m"
        hint="Leave it empty if you do not want mail."
        width={20}
        form={formWith(
          'mail',
          'heron@',
          'Enter an e-mail address with a dot after the @, such as name@example.org.',
        )}
      />
    ),
  },
  {
    name: 'a code',
    show: () => (
      <TextInput
        name="code"
        id="code-1"
        label="The six figures"
        code
        width={10}
        inputmode="numeric"
        autocomplete="one-time-code"
      />
    ),
  },
]
