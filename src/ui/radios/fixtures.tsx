import { type Fixture, formWith } from '../design/fixture.ts'
import { Radios } from './radios.tsx'

const parts = [
  { value: 'patient', text: 'I am the person who received care' },
  {
    value: 'relative',
    text: 'I am a relative or a friend',
    hint: 'Please do not give the name of the person.',
  },
  { value: 'carer', text: 'I look after the person' },
]
const yesNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
]

export const fixtures: Fixture[] = [
  {
    name: 'nothing chosen',
    show: () => (
      <Radios
        name="part"
        id="part-1"
        legend="What is your part in this story?"
        legendSize="m"
        options={parts}
      />
    ),
  },
  {
    name: 'wrong',
    show: () => (
      <Radios
        name="part"
        id="part-2"
        legend="What is your part in this story?"
        hint="Choose the one that fits best."
        options={parts}
        form={formWith('part', '', 'Choose your part in this story.')}
      />
    ),
  },
  {
    name: 'side by side',
    show: () => (
      <Radios name="helped" id="helped-1" inline legend="Did the answer help?" value="yes" options={yesNo} />
    ),
  },
]
