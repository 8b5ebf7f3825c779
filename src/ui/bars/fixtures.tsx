import type { Fixture } from '../design/fixture.ts'
import { Bars } from './bars.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'plain',
    show: () => (
      <Bars
        label="Decisions this year"
        bars={[
          { label: 'Published', value: 42 },
          { label: 'Declined', value: 3 },
          { label: 'Taken down', value: 0 },
        ]}
      />
    ),
  },
]
