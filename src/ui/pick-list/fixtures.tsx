import { Button } from '../button/button.tsx'
import type { Fixture } from '../design/fixture.ts'
import { Form } from '../form/form.tsx'
import { PickList } from './pick-list.tsx'

const add = (
  <Form action="/design">
    <Button variant="secondary" small>
      Add
    </Button>
  </Form>
)

export const fixtures: Fixture[] = [
  {
    name: 'of services',
    show: () => (
      <PickList
        label="Services"
        items={[
          { text: 'Hip and knee ward', detail: 'Wellmouth General Hospital, Wellmouth', action: add },
          { text: 'Eye clinic', detail: 'Wellmouth General Hospital, Wellmouth', action: add },
        ]}
      />
    ),
  },
]
