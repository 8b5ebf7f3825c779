import { type Fixture, formWith } from '../design/fixture.ts'
import { Checkbox, Checkboxes } from './checkboxes.tsx'

const kinds = [
  { value: 'kind', text: 'Kindness' },
  { value: 'clear', text: 'Clear words', hint: 'What was explained, and how.' },
  { value: 'time', text: 'Waiting time' },
]

export const fixtures: Fixture[] = [
  {
    name: 'some chosen',
    show: () => (
      <Checkboxes
        name="good"
        id="good-1"
        legend="What was good?"
        legendSize="m"
        values={['kind']}
        options={kinds}
      />
    ),
  },
  {
    name: 'wrong',
    show: () => (
      <Checkboxes
        name="good"
        id="good-2"
        legend="What was good?"
        hint="Any number."
        options={kinds}
        form={formWith('good', '', 'Choose at least one.')}
      />
    ),
  },
  {
    name: 'a single box',
    show: () => (
      <Checkbox
        name="agree"
        id="agree-1"
        label="I agree that my story, with what it says about health, is published."
        hint="You can hide or delete it later."
      />
    ),
  },
  {
    name: 'a single box, not ticked',
    show: () => (
      <Checkbox
        name="agree"
        id="agree-2"
        label="I agree."
        form={formWith('agree', '', 'Tick the box if you agree.')}
      />
    ),
  },
]
