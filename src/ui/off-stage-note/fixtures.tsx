import type { Fixture } from '../design/fixture.ts'
import { OffStageNote } from './off-stage-note.tsx'

const signpost = {
  person: 'Denise Farrow, complaints team',
  hours: 'Monday to Friday, 9 to 5',
  routeOne: '01632 960 210',
  routeTwo: 'denise@wellmouth.example',
  why: 'We need dates that should not be public.',
  since: '2026-03-02',
}

export const fixtures: Fixture[] = [
  { name: 'open', show: () => <OffStageNote {...signpost} age={12} /> },
  { name: 'came back', show: () => <OffStageNote {...signpost} closedOn="2026-03-20" closedBy="staff" /> },
  {
    name: 'settled by its author',
    show: () => <OffStageNote {...signpost} closedOn="2026-03-20" closedBy="author" />,
  },
]
