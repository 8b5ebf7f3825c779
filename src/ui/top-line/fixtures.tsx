import { BackLink } from '../back-link/back-link.tsx'
import type { Fixture } from '../design/fixture.ts'
import { QuickExit } from '../quick-exit/quick-exit.tsx'
import { TopLine } from './top-line.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'back and out',
    show: () => (
      <TopLine>
        <BackLink href="/" />
        <QuickExit />
      </TopLine>
    ),
  },
]
