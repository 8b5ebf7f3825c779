import type { Fixture } from '../design/fixture.ts'
import { Ways } from './ways.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'three steps',
    show: () => (
      <Ways
        steps={[
          { title: 'You tell it', body: 'In your own words.' },
          { title: 'It is read', body: 'By somebody who protects you.' },
          { title: 'It is answered', body: 'By name, in public.' },
        ]}
      />
    ),
  },
]
