import type { Fixture } from '../design/fixture.ts'
import { DateMonth } from './date-month.tsx'

const years = [2026, 2025, 2024]

export const fixtures: Fixture[] = [
  {
    name: 'filled',
    show: () => (
      <DateMonth
        name="when"
        legend="When was it?"
        legendSize="m"
        hint="About is good enough."
        years={years}
        part="spring"
        year="2026"
      />
    ),
  },
  {
    name: 'wrong',
    show: () => (
      <DateMonth
        name="then"
        legend="When was it?"
        years={years}
        form={{ values: { thenPart: '03' }, lists: {}, errors: { thenYear: 'Choose a year.' } }}
      />
    ),
  },
]
