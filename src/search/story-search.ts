import type { Body } from '../platform/forms/index.ts'

export const answerStates = ['unanswered', 'answered', 'change-planned', 'change-made'] as const
export type AnswerState = (typeof answerStates)[number]

/** What somebody looks for. Every part is a name in the query string, so that every filter is a plain link. */
export interface StorySearch {
  q: string
  service: string
  organisation: string
  area: string
  /** A postcode or its first half. */
  near: string
  tag: string
  polarity: 'good' | 'poor' | ''
  part: string
  status: AnswerState | ''
  /** Months, as `2026-03`. */
  from: string
  to: string
}

const names = [
  'q',
  'service',
  'organisation',
  'area',
  'near',
  'tag',
  'polarity',
  'part',
  'status',
  'from',
  'to',
] as const

/** Reads a search from a query string. What is not understood is left out, never an error. */
export function readSearch(query: Body): StorySearch {
  const value = (name: (typeof names)[number]) => {
    const given = query[name]
    return ((Array.isArray(given) ? given[0] : given) ?? '')
      .replaceAll('\0', '')
      .toWellFormed()
      .trim()
      .slice(0, 200)
  }
  const polarity = value('polarity')
  return {
    q: value('q'),
    service: value('service'),
    organisation: value('organisation'),
    area: value('area'),
    near: value('near'),
    tag: value('tag'),
    polarity: polarity === 'good' || polarity === 'poor' ? polarity : '',
    part: value('part'),
    status: answerStates.find((state) => state === value('status')) ?? '',
    from: month(value('from')),
    to: month(value('to')),
  }
}

/** The query string of a search, in one order, so that equal searches have equal addresses. '' for everything. */
export function searchQuery(search: Partial<StorySearch>, more: Record<string, string> = {}): string {
  const query = new URLSearchParams()
  for (const name of names) if (search[name]) query.set(name, search[name])
  for (const [name, value] of Object.entries(more)) if (value) query.set(name, value)
  const text = query.toString()
  return text ? `?${text}` : ''
}

export function isEverything(search: StorySearch): boolean {
  return names.every((name) => search[name] === '')
}

function month(given: string): string {
  return /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(given) ? given : ''
}
