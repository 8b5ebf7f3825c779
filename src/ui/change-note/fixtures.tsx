import type { Fixture } from '../design/fixture.ts'
import { ChangeNote } from './change-note.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'planned',
    show: () => (
      <ChangeNote
        kind="planned"
        what="The evening round starts with the bells."
        who="Night team, stroke unit"
        when="June 2026"
      />
    ),
  },
  {
    name: 'made',
    show: () => <ChangeNote kind="made" what="Clips on all 24 beds." who="Marisol Quint" when="2026-04-17" />,
  },
  {
    name: 'cannot',
    show: () => (
      <ChangeNote
        kind="cannot"
        what="Visiting after nine in the evening."
        who="Tomos Vale, head of nursing"
        because="The bays have four beds and people need to sleep. We look for a room for it in the new building."
      />
    ),
  },
]
