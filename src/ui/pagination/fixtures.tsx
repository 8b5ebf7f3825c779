import type { Fixture } from '../design/fixture.ts'
import { Pagination } from './pagination.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'both ways',
    show: () => (
      <Pagination
        previous={{ href: '/stories' }}
        next={{ href: '/stories?after=x', text: 'Older stories' }}
      />
    ),
  },
]
