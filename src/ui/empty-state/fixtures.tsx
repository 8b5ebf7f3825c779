import { Button } from '../button/button.tsx'
import type { Fixture } from '../design/fixture.ts'
import { EmptyState } from './empty-state.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'with a way on',
    show: () => (
      <EmptyState
        heading="Nobody has told a story about this service yet"
        action={<Button href="/tell-your-story">Tell the first</Button>}
      >
        If you were cared for here, or someone close to you was, yours could be the first.
      </EmptyState>
    ),
  },
]
