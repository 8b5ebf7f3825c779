import type { Fixture } from '../design/fixture.ts'
import { InvitationNote } from './invitation-note.tsx'

const invitation = {
  kind: 'walk',
  what: 'Walk round the ward with us at night, and tell us what you hear',
  when: 'The last Thursday of each month, at nine in the evening',
  where: 'Maple Ward, third floor; the lift works at night',
  access: 'Step-free. Tell us if you would like somebody to interpret.',
  expenses: 'We pay the fare, and a taxi home.',
  until: '2026-09-30',
  ask: 'Leave a note for Ines Okoro at the ward desk',
  host: 'Ines Okoro, ward sister',
} as const

export const fixtures: Fixture[] = [
  { name: 'stands', show: () => <InvitationNote {...invitation} hasEnded={false} /> },
  { name: 'has ended', show: () => <InvitationNote {...invitation} hasEnded /> },
]
