import type { StaffViewer } from '../../platform/auth/index.ts'
import { type Language, languages } from './language.ts'
import type { QueueItem } from './queue.ts'

/** What is shown: a kind of thing that waits, or a place where it stands. */
export const filters = [
  'all',
  'stories',
  'edits',
  'responses',
  'replies',
  'after',
  'mine',
  'second',
  'held',
  'author',
  'leaving',
] as const
export type Filter = (typeof filters)[number]

const shows: Record<Filter, (item: QueueItem, viewer: StaffViewer) => boolean> = {
  all: ({ place }) => place === 'waiting',
  stories: ({ place, kind, isEdit }) => place === 'waiting' && kind === 'story' && !isEdit,
  edits: ({ place, kind, isEdit }) => place === 'waiting' && kind === 'story' && isEdit,
  responses: ({ place, kind }) => place === 'waiting' && kind === 'response',
  replies: ({ kind }) => kind === 'reply',
  after: ({ place }) => place === 'read after',
  mine: ({ claim }, viewer) => claim?.moderatorId === viewer.accountId,
  second: ({ place }) => place === 'second person',
  held: ({ place }) => place === 'held',
  author: ({ place }) => place === 'with author',
  leaving: ({ place }) => place === 'going out',
}

export function chooseItems(items: readonly QueueItem[], filter: Filter, viewer: StaffViewer): QueueItem[] {
  return items.filter((item) => shows[filter](item, viewer))
}

export const waits = ['1', '3', '7', '14'] as const
export const levels = ['none', '0', '1', '2', '3', '4', '5'] as const

/** What else narrows the queue; null where it does not. */
export interface Narrowing {
  organisation: number | null
  criticality: (typeof levels)[number] | null
  language: Language | null
  /** Waits for this many days or more. */
  wait: (typeof waits)[number] | null
}

/** Reads the narrowing from an address; what is not known narrows nothing. */
export function readNarrowing(query: Record<string, string>): Narrowing {
  const organisation = /^\d{1,9}$/.test(query.organisation ?? '') ? Number(query.organisation) : null
  return {
    organisation,
    criticality: levels.find((known) => known === query.criticality) ?? null,
    language: languages.find((known) => known === query.language) ?? null,
    wait: waits.find((known) => known === query.wait) ?? null,
  }
}

export function narrow(items: readonly QueueItem[], by: Narrowing): QueueItem[] {
  return items.filter(
    (item) =>
      (by.organisation === null || item.organisationIds.includes(by.organisation)) &&
      (by.criticality === null || String(item.criticality ?? 'none') === by.criticality) &&
      (by.language === null || item.language === by.language) &&
      (by.wait === null || item.days >= Number(by.wait)),
  )
}

/** The address of the queue as it is narrowed, with another filter. */
export function queueAddress(filter: Filter, by: Narrowing): string {
  const query = new URLSearchParams(filter === 'all' ? {} : { show: filter })
  for (const [name, value] of Object.entries(by)) if (value !== null) query.set(name, String(value))
  return query.size === 0 ? '/desk' : `/desk?${query}`
}
