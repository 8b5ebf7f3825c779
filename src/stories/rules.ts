import type { Day } from '../platform/clock/index.ts'
import { isDuplicate } from '../platform/db/index.ts'
import { Refusal } from '../platform/refusal.ts'

/** Where a story stands in the work. Who may see it is another question: see visibility.ts. */
export const statuses = [
  'submitted',
  'returned',
  'held',
  'approved',
  'published',
  'declined',
  'withdrawn',
] as const
export type StoryStatus = (typeof statuses)[number]

/** Every move that there is. docs/story-states.md is written from this table. */
export const moves = {
  submitted: ['approved', 'returned', 'held', 'declined', 'withdrawn'],
  returned: ['submitted', 'approved', 'declined', 'withdrawn'],
  held: ['submitted', 'approved', 'returned', 'declined', 'withdrawn'],
  approved: ['published', 'submitted', 'withdrawn'],
  published: [],
  declined: ['submitted'],
  withdrawn: [],
} satisfies Record<StoryStatus, readonly StoryStatus[]>

export function mayMove(from: StoryStatus, to: StoryStatus): boolean {
  return (moves[from] as readonly StoryStatus[]).includes(to)
}

const said: Record<StoryStatus, string> = {
  submitted: 'waiting to be read',
  returned: 'with its author',
  held: 'on hold',
  approved: 'approved',
  published: 'published',
  declined: 'declined',
  withdrawn: 'withdrawn by its author',
}

/** @throws Refusal when there is no such move, in words for the person who tried */
export function checkMove(from: StoryStatus, to: StoryStatus): void {
  if (!mayMove(from, to))
    throw new Refusal(`This story is ${said[from]} now, so it cannot become ${said[to]}.`, 409)
}

/** Why a published story is not shown. `null` means that it is. */
export type Withheld = 'hidden' | 'deleted' | 'unpublished' | 'taken down' | null

export const relationships = [
  'patient',
  'carer',
  'parent',
  'relative',
  'friend',
  'advocate',
  'for someone',
] as const
export type Relationship = (typeof relationships)[number]

export const limits = { title: 120, body: 200_000, tag: 60, tags: 24, services: 8, screenName: 40 } as const

const UNDO_MINUTES = 10
const RELEASE_EVERY_MINUTES = 15

/** When an approved story goes out: ten minutes to undo, then the next quarter-hour, after any delay that the author asked for. */
export function releaseTime(approvedAt: Date, delayDays: number): Date {
  const earliest = approvedAt.getTime() + UNDO_MINUTES * 60_000 + delayDays * 86_400_000
  const step = RELEASE_EVERY_MINUTES * 60_000
  return new Date(Math.ceil(earliest / step) * step)
}

export function mayStillUndo(decidedAt: Date, now: Date): boolean {
  return now.getTime() - decidedAt.getTime() < UNDO_MINUTES * 60_000
}

/** A deleted story's words go once 24 hours have passed for certain; days are all that is kept, so on the second day after. */
export function isDueForErasure(deletedOn: Day, today: Day): boolean {
  return Date.parse(today) - Date.parse(deletedOn) >= 2 * 86_400_000
}

/** The first sentence, cut at a word near 60 characters; for stories that come without a title. */
export function titleFrom(body: string): string {
  const sentence = (body.trim().match(/^[^\n.!?]+/)?.[0] ?? body).trim().replace(/\s+/g, ' ')
  if (sentence.length <= 60) return sentence || 'A story'
  const cut = sentence.slice(0, 60)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 30)).trimEnd()}…`
}

/** Whether an error says that the same form arrived twice at the same moment; the second one may simply ask again. */
export function isSameForm(error: unknown): boolean {
  return isDuplicate(error, 'stories_form_key_key') || isDuplicate(error, 'authors_receipt_hash_key')
}
