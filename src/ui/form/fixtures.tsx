import { Button } from '../button/button.tsx'
import type { Fixture } from '../design/fixture.ts'
import { TextInput } from '../text-input/text-input.tsx'
import { Form } from './form.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'with a field and a button',
    show: () => (
      <Form action="/design">
        <TextInput
          name="screen"
          id="screen-1"
          label="Screen name"
          hint="A made-up name, so that nobody knows you by it."
          value="Grey Heron"
        />
        <Button>Go on</Button>
      </Form>
    ),
  },
]
