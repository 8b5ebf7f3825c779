import { type RawBuilder, sql } from 'kysely'
import { concernKinds } from './reading-aids/safeguarding/concern.ts'

/**
 * What a story is known to tell of, by what moderators have said and nothing else: how serious it is, a concern among its words
 * that one of them has looked at and found to be meant, a member of staff whose name one of them took out. No aid guesses here.
 */
export const noteKinds = ['serious', ...concernKinds, 'staff'] as const
export type NoteKind = (typeof noteKinds)[number]

/** A story of this criticality or more has a content note by that alone. */
export const HARD = 4

const meant = ['seen to', 'long over']

/** For a statement over `content.stories as story`: the kinds that it is known to tell of, as an array in no order. */
export function noteKindsOfStory(): RawBuilder<NoteKind[]> {
  return sql<NoteKind[]>`array(
    select 'serious' where story.criticality >= ${sql.lit(HARD)}
    union select seen.type from content.highlight_acknowledgements seen where seen.subject_kind = 'story' and seen.subject_id = story.id
      and seen.type = any(${[...concernKinds]}::text[]) and seen.reason = any(${meant}::text[])
    union select 'staff' from content.highlight_acknowledgements seen where seen.subject_kind = 'story' and seen.subject_id = story.id
      and seen.type = 'PERSON_STAFF' and seen.reason = 'replaced')`
}
