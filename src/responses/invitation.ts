import type { Day } from '../platform/clock/index.ts'

/** To what people can be invited. */
export const invitationKinds = ['group', 'meeting', 'walk', 'design', 'other'] as const
export type InvitationKind = (typeof invitationKinds)[number]

/** An invitation to take part, as it stands with an answer (R23). Whoever answers runs it. */
export interface Invitation {
  kind: InvitationKind
  what: string
  /** When, and how often, in words. */
  when: string
  /** A place, or how to join online. */
  where: string
  /** What helps people to get there and to take part. */
  access: string
  expenses: string
  /** The last day on which it stands. */
  until: Day
  /** How somebody other than the author can ask to come; '' where only the author is invited. */
  ask: string
}

export const invitationParts = ['what', 'when', 'where', 'access', 'expenses', 'until', 'ask'] as const
type Part = (typeof invitationParts)[number]

/** Longest text of one part. */
export const INVITATION_PART = 300

/** The parts that still have to be said. */
export function missingOfInvitation(invitation: Invitation): Part[] {
  return invitationParts.filter((part) => part !== 'ask' && invitation[part].trim() === '')
}

/** Its last day is past. */
export function isOver({ until }: Pick<Invitation, 'until'>, today: Day): boolean {
  return until < today
}

/** An invitation as it was kept, or null where there is none. */
export function invitationOf(kept: unknown): Invitation | null {
  if (typeof kept !== 'object' || kept === null) return null
  const parts = new Map(Object.entries(kept))
  const kind = invitationKinds.find((known) => known === parts.get('kind'))
  if (!kind) return null
  const read = { kind, what: '', when: '', where: '', access: '', expenses: '', until: '', ask: '' }
  for (const part of invitationParts) {
    const value: unknown = parts.get(part)
    read[part] = typeof value === 'string' ? value : ''
  }
  return read
}

/** Every word of it that readers will see, a part a line. */
export function invitationWords(invitation: Invitation | null): string {
  if (!invitation) return ''
  return invitationParts
    .map((part) => invitation[part])
    .filter(Boolean)
    .join('\n')
}
