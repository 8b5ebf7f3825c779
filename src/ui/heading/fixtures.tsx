import type { Fixture } from '../design/fixture.ts'
import { H2, H3 } from './heading.tsx'

export const fixtures: Fixture[] = [
  { name: 'of a part', show: () => <H2>What people said</H2> },
  {
    name: 'with a caption',
    show: () => (
      <H2 size="l" caption="Wellmouth Hospitals">
        Stroke unit
      </H2>
    ),
  },
  {
    name: 'inside a part',
    show: () => (
      <>
        <H2>What changed</H2>
        <H3>On the ward</H3>
      </>
    ),
  },
]
