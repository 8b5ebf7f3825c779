import { type Room, type RoomService, type RoomStory, storyInRoom } from '../../audience/index.ts'
import { markOf } from '../../care/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { type Answer, gone, notFound, type Visit } from '../../platform/http/index.ts'
import { words } from './words.ts'

export type Entered =
  | { kind: 'story'; story: RoomStory }
  | { kind: 'withheld'; sentence: string }
  | { kind: 'outside' }

/** Who may enter a story room: the people of the organisations that the story is about. To everybody else there is no such room. */
export async function enterRoom(visit: Visit): Promise<Entered> {
  const { app, staff } = visit
  const publicId = visit.params.publicId ?? ''
  if (!/^[\w-]{22}$/.test(publicId)) return { kind: 'outside' }
  const room = await storyInRoom(app.db, {
    publicId,
    accountId: staff.accountId,
    mark: markOf(app.keys, staff.accountId),
    today: dayOf(app.clock.now()),
    organisationIds: staff.memberships.map(({ organisationId }) => organisationId),
  })
  if (room.found === 'nothing' || !isAboutTheirs(staff, servicesOf(room))) return { kind: 'outside' }
  if (room.found === 'story') return { kind: 'story', story: room.story }
  const t = visit.words(words)
  return { kind: 'withheld', sentence: t(room.withheld === 'taken down' ? 'takenDown' : room.withheld) }
}

/** What is shown in place of a room that cannot be entered. */
export function instead(entered: Exclude<Entered, { kind: 'story' }>): Answer {
  return entered.kind === 'withheld' ? gone(entered.sentence) : notFound()
}

function servicesOf(room: Exclude<Room, { found: 'nothing' }>): RoomService[] {
  return room.found === 'story' ? room.story.services : room.services
}

function isAboutTheirs({ memberships }: StaffViewer, services: RoomService[]): boolean {
  return memberships.some((place) =>
    services.some(({ organisationId }) => organisationId === place.organisationId),
  )
}
