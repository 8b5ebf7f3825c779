import type { Fixture } from '../design/fixture.ts'
import { H2 } from '../heading/heading.tsx'
import { Columns } from './columns.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'with a side',
    show: () => (
      <Columns side={<H2 size="s">Beside</H2>}>
        <p>What one came for.</p>
      </Columns>
    ),
  },
]
