import type { Fixture } from '../design/fixture.ts'
import { Callout } from './callout.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'care',
    show: () => (
      <Callout heading="If you are in danger now">
        <p>Call 999. This page is not watched at night.</p>
      </Callout>
    ),
  },
  {
    name: 'warning',
    show: () => (
      <Callout heading="Keep this code" tone="warning">
        <p>If you lose it and gave no address, we cannot give you another.</p>
      </Callout>
    ),
  },
]
