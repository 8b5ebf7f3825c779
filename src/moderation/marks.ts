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
  onDesk,
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
  type: IdentifierType | ConcernKind | 'abuse' | 'RARE_DETAIL'
  words: string
  places: { field: string; start: number; end: number }[]
  /** Why a moderator let them stay; null while nobody has looked. */
  kept: string | null
  /** How the text speaks of a member of staff who is named, and what they are; null for anything else. */
  staff: onDesk.StaffMention | null
  /** A contact of the organisation that answers: shown, and never in the way. */
  isOwn: boolean
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
    for (const span of spansOf(part, known)) {
      const { family, type, start, end, staff } = span
      const words = part.slice(start, end)
      const isOwn = subject.kind === 'response' && isOrganisationsOwn(part, span)
      // A concern is looked at as a whole, whatever words led to it.
      const group = family === 'concern' ? type : `${type} ${words}`
      const mark = marks.get(group)
      if (mark) addPlace(mark, span, { field, words, isOwn })
      else
        marks.set(group, {
          family,
          type,
          words,
          places: [{ field, start, end }],
          kept: null,
          staff: staff ?? null,
          isOwn,
        })
    }
  return [...marks.values()].map((mark) => ({
    ...mark,
    kept: kept.get(`${mark.type} ${mark.words}`) ?? null,
  }))
}

function addPlace(
  mark: Mark,
  { start, end, staff }: Span,
  { field, words, isOwn }: { field: string; words: string; isOwn: boolean },
): void {
  if (!mark.words.split(' … ').includes(words)) mark.words = `${mark.words} … ${words}`
  mark.places.push({ field, start, end })
  mark.isOwn &&= isOwn
  // One hard word about somebody is enough to take their name out (R7).
  if (staff?.tone === 'critical' || (mark.staff?.tone === 'unclear' && staff)) mark.staff = staff
}

function isOrganisationsOwn(part: string, { family, type, start, end }: Span): boolean {
  if (family !== 'identifier' || type === 'RARE_DETAIL') return false
  return onDesk.isOrganisationsOwn(part, { type: type as IdentifierType, start, end })
}

/** What nobody has looked at yet. An organisation's own contacts need no look. */
export function openMarks(marks: readonly Mark[]): Mark[] {
  return marks.filter(({ kept, isOwn }) => kept === null && !isOwn)
}

interface Span {
  family: MarkFamily
  type: Mark['type']
  start: number
  end: number
  staff?: onDesk.StaffMention
}

function spansOf(text: string, known: places.Gazetteer): Span[] {
  const mentionAt = onDesk.staffMentions(text)
  return [
    ...findIdentifiers(text, known).map(({ type, start, end }): Span => {
      if (type !== 'PERSON_STAFF') return { family: 'identifier', type, start, end }
      // With the title or job that stands before it, so that "Dr Green" becomes "a doctor" and not "Dr a doctor".
      const staff = mentionAt({ start, end })
      return { family: 'identifier', type, start: staff.start, end, staff }
    }),
    ...onDesk
      .findRareDetails(text)
      .map(({ start, end }): Span => ({ family: 'identifier', type: 'RARE_DETAIL', start, end })),
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
