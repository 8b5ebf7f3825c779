import { places } from '../organisations/index.ts'
import type { Db } from '../platform/db/index.ts'
import { acknowledgementsOn } from './acknowledgements.queries.ts'
import type { Subject } from './decisions.queries.ts'
import { type ConcernKind, findConcerns, findIdentifiers, type IdentifierType } from './reading-aids/index.ts'

/** The parts of a text as the public would read them: a story has a title, a body and a screen name. */
export type MarkedText = Readonly<Record<string, string>>
export type MarkFamily = 'identifier' | 'concern'

/** Why marked words may stay. */
export const keepReasons = {
  identifier: ['not a person', 'points to nobody', 'thanked by first name', 'public already'],
  concern: ['seen to', 'long over', 'not meant'],
} as const satisfies Record<MarkFamily, readonly string[]>
export type KeepReason = (typeof keepReasons)[MarkFamily][number]

/** The same words, marked as the same thing, wherever they stand in a text. */
export interface Mark {
  family: MarkFamily
  type: IdentifierType | ConcernKind
  words: string
  places: { field: string; start: number; end: number }[]
  /** Why a moderator let them stay; null while nobody has looked. */
  kept: string | null
}

/**
 * Everything in a text that a moderator has to look at, and what was decided about it. An empty list says nothing about
 * the text: the aids miss things (R6).
 */
export async function marksOf(db: Db, subject: Subject, text: MarkedText): Promise<Mark[]> {
  const known = await places.gazetteer(db)
  const kept = await acknowledgementsOn(db, subject)
  const marks = new Map<string, Mark>()
  for (const [field, part] of Object.entries(text))
    for (const { family, type, start, end } of spansOf(part, known)) {
      const words = part.slice(start, end)
      const key = `${type} ${words}`
      const mark = marks.get(key) ?? { family, type, words, places: [], kept: kept.get(key) ?? null }
      mark.places.push({ field, start, end })
      marks.set(key, mark)
    }
  return [...marks.values()]
}

export function openMarks(marks: readonly Mark[]): Mark[] {
  return marks.filter(({ kept }) => kept === null)
}

interface Span {
  family: MarkFamily
  type: Mark['type']
  start: number
  end: number
}

function spansOf(text: string, known: places.Gazetteer): Span[] {
  return [
    ...findIdentifiers(text, known).map(({ type, start, end }) => ({
      family: 'identifier' as const,
      type,
      start,
      end,
    })),
    ...findConcerns(text).flatMap(({ kind, words }) =>
      words.map(({ start, end }) => ({ family: 'concern' as const, type: kind, start, end })),
    ),
  ]
}
