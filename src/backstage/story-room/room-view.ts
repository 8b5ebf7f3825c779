import type { RoomStory } from '../../audience/index.ts'
import { rehearsal } from '../../coaching/index.ts'
import { clockInRoom, type RoomClock } from '../../ladder/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import type { App } from '../../platform/http/index.ts'
import {
  type PublicReply,
  type PublicResponse,
  publicThread,
  writing as responses,
  type writing,
} from '../../responses/index.ts'
import { cast, guidelines, profiles } from '../../staff/index.ts'

export type ThreadAnswer = PublicResponse & { own: writing.OwnAnswer | null }

/** Everything that a story room shows to one person. */
export interface RoomView {
  viewer: StaffViewer
  story: RoomStory
  thread: (ThreadAnswer | PublicReply)[]
  /** Everything of one's own, the newest first. */
  own: writing.OwnAnswer[]
  /** For whom this person may answer; empty for those who read along. */
  answersFor: { id: number; name: string }[]
  guideline: (guidelines.Guideline & { organisationId: number; acknowledged: boolean }) | null
  photo: string | null
  /** The draft before a coach; null for those who read along. */
  rehearsal: rehearsal.OwnRehearsal | null
  /** The clock that runs for the organisations of this person; null when none does. */
  clock: RoomClock | null
  now: Date
}

/** Composes the room of a story that this person has entered. */
export async function roomView(app: App, viewer: StaffViewer, story: RoomStory): Promise<RoomView> {
  const answersFor = organisationsToAnswerFor(viewer, story)
  const [thread, own, guideline, clock, photo] = await Promise.all([
    publicThread(app.db, story.id),
    responses.ownAnswers(app.db, { storyId: story.id, accountId: viewer.accountId }),
    guidelineBeside(app, viewer, answersFor[0]?.id),
    clockBeside(app, viewer, story),
    profiles.photoPath(app.db, viewer.accountId),
  ])
  return {
    viewer,
    story,
    thread: thread.map((entry) =>
      entry.kind === 'reply'
        ? entry
        : {
            ...entry,
            own: own.find(({ publicId }) => publicId === entry.publicId) ?? null,
          },
    ),
    own,
    answersFor,
    guideline,
    photo,
    rehearsal: await rehearsalOf(app, viewer, { own, organisationId: answersFor[0]?.id }),
    clock,
    now: app.clock.now(),
  }
}

/** One statement, and only for those who may answer. */
async function rehearsalOf(
  { db }: App,
  { accountId }: StaffViewer,
  { own, organisationId }: { own: writing.OwnAnswer[]; organisationId: number | undefined },
): Promise<RoomView['rehearsal']> {
  if (organisationId === undefined) return null
  const draft = own.find(({ status }) => status === 'draft' || status === 'returned')
  return rehearsal.ownRehearsal(db, { accountId, organisationId, responseId: draft?.id ?? null })
}

function organisationsToAnswerFor(viewer: StaffViewer, { services }: RoomStory) {
  const ids = cast.answersFor(viewer, services)
  return ids.map((id) => ({
    id,
    name: services.find((service) => service.organisationId === id)?.organisation ?? '',
  }))
}

async function guidelineBeside(
  { db }: App,
  { accountId }: StaffViewer,
  organisationId: number | undefined,
): Promise<RoomView['guideline']> {
  if (organisationId === undefined) return null
  return { ...(await guidelines.guidelineFor(db, { organisationId, accountId })), organisationId }
}

function clockBeside({ db, keys, clock }: App, { memberships }: StaffViewer, { id: storyId }: RoomStory) {
  const organisationIds = memberships.map(({ organisationId }) => organisationId)
  return clockInRoom({ db, keys }, { storyId, organisationIds, today: dayOf(clock.now()) })
}
