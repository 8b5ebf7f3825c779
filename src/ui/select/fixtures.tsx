import { type Fixture, formWith } from '../design/fixture.ts'
import { Select } from './select.tsx'

const reasons = [
  { value: '', text: 'Choose a reason' },
  { value: 'names', text: 'It names someone' },
  { value: 'place', text: 'It is about another place' },
]

export const fixtures: Fixture[] = [
  {
    name: 'plain',
    show: () => <Select name="reason" id="reason-1" label="Why?" options={reasons} value="names" />,
  },
  {
    name: 'wrong',
    show: () => (
      <Select
        name="reason"
        id="reason-2"
        label="Why?"
        options={reasons}
        form={formWith('reason', '', 'Choose a reason.')}
      />
    ),
  },
]
