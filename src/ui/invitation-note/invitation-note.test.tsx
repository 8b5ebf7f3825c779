import { expect, test } from 'vitest'
import { htmlOf } from '../../testing/markup.ts'
import { InvitationNote } from './invitation-note.tsx'

const invitation = {
  kind: 'design',
  what: 'Plan the new day room',
  when: 'Two Mondays in May',
  where: 'Online',
  access: 'Captions',
  expenses: 'Data is paid',
  until: '2026-05-31',
  ask: 'Ring the desk',
  host: 'Ines Okoro, ward sister',
} as const

test('while it stands it says everything, with the way for anybody to ask', () => {
  const html = htmlOf(<InvitationNote {...invitation} hasEnded={false} />)
  const { kind: _, until: __, ...said } = invitation
  for (const part of ['You are invited', 'Planning something together', ...Object.values(said)])
    expect(html).toContain(part)
})

test('once it has ended it says so, and nobody is asked to come', () => {
  const html = htmlOf(<InvitationNote {...invitation} hasEnded />)
  expect(html).toContain('This invitation has ended')
  expect(html).not.toContain('Ring the desk')
})
