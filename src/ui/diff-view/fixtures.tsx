import type { Fixture } from '../design/fixture.ts'
import { DiffView } from './diff-view.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'a name taken out',
    show: () => (
      <DiffView
        before="Dr Green told my mother on 4 March that she could go home."
        after="A doctor told my mother in March that she could go home."
      />
    ),
  },
]
