import { type RawBuilder, sql } from 'kysely'
import { contentNotes } from '../moderation/index.ts'
import { contactsOfStory, type NamedContact } from './debrief.ts'

/** What the room of a story shows to look after whoever opens it. */
export interface RoomCare {
  /** What the content note says that it tells of; empty where it needs none. */
  kinds: contentNotes.NoteKind[]
  contacts: NamedContact[]
  /** Whoever looks has handed it over. Nobody else is told. */
  isHandedOver: boolean
  /** A colleague has asked them to take it on. */
  isHandedToMe: boolean
  /** What that colleague had begun to write; '' where nothing waits. */
  begun: string
}

/** For a statement over `content.stories as story`: `RoomCare` as JSON. */
export function careInRoom(asked: {
  mark: Buffer
  accountId: number
  organisationIds: readonly number[]
}): RawBuilder<RoomCare> {
  const { mark, accountId, organisationIds } = asked
  const toMe = sql`from content.hand_overs given where given.story_id = story.id and given.to_id = ${accountId}`
  return sql<RoomCare>`json_build_object('kinds', ${contentNotes.noteKindsOfStory()}, 'contacts', ${contactsOfStory(organisationIds)},
    'isHandedOver', exists (select from content.hand_overs given where given.story_id = story.id and given.mark = ${mark}),
    'isHandedToMe', exists (select ${toMe}),
    'begun', coalesce((select given.begun->>'body' ${toMe} and given.begun <> '{}' order by given.id desc limit 1), ''))`
}
