import { places } from '../organisations/index.ts'
import type { Db } from '../platform/db/index.ts'
import { acknowledgementsOn } from './acknowledgements.queries.ts'
import type { Subject } from './decisions.queries.ts'
import {
  type ConcernKind,
  findAbuse,
  findConcerns,
  findIdentifiers,
  type IdentifierType,
} from './reading-aids/index.ts'

/** The parts of a text as the public would read them: a story has a title, a body and a screen name. */
export type MarkedText = Readonly<Record<string, string>>
export type MarkFamily = 'identifier' | 'concern' | 'abuse'

/** Why marked words may stay. */
export const keepReasons = {
  identifier: ['not a person', 'points to nobody', 'thanked by first name', 'public already'],
  concern: ['seen to', 'long over', 'not meant'],
  abuse: ['angry, not abusive', 'said to the author', 'not meant'],
} as const satisfies Record<MarkFamily, readonly string[]>
export type KeepReason = (typeof keepReasons)[MarkFamily][number]

/** The same words, marked as the same thing, wherever they stand in a text; of a concern, all the words that led to it. */
export interface Mark {
  family: MarkFamily
  type: IdentifierType | ConcernKind | 'abuse'
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
      // A concern is looked at as a whole, whatever words led to it.
      const group = family === 'concern' ? type : `${type} ${words}`
      const mark = marks.get(group)
      if (mark) addPlace(mark, words, { field, start, end })
      else marks.set(group, { family, type, words, places: [{ field, start, end }], kept: null })
    }
  return [...marks.values()].map((mark) => ({
    ...mark,
    kept: kept.get(`${mark.type} ${mark.words}`) ?? null,
  }))
}

function addPlace(mark: Mark, words: string, place: Mark['places'][number]): void {
  if (!mark.words.split(' … ').includes(words)) mark.words = `${mark.words} … ${words}`
  mark.places.push(place)
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
    ...findAbuse(text).map(({ start, end }) => ({
      family: 'abuse' as const,
      type: 'abuse' as const,
      start,
      end,
    })),
  ]
}
