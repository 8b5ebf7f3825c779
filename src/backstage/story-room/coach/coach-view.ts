import { coach } from '../../../coaching/index.ts'
import type { App } from '../../../platform/http/index.ts'
import type { RoomView } from '../room-view.ts'

/** What a draft is, whoever keeps it. */
export interface DraftInRoom {
  body: string
  why: string
  organisationId: number
  /** Null while it is only typed. */
  responseId: number | null
}

/** Reads a draft back to its writer, with what this room knows of the story and of them. */
export function coachInRoom(app: App, view: RoomView, draft: DraftInRoom): Promise<coach.CoachedDraft> {
  const { story, viewer } = view
  const { unnamed } = story.me
  return coach.coachDraft(app.db, {
    answer: draft.body,
    story: story.body,
    author: story.screenName,
    places: [...story.services.flatMap(({ name, organisation }) => [name, organisation]), viewer.name],
    signature: {
      name: unnamed ? '' : viewer.name,
      role: viewer.roleTitle,
      photo: view.photo !== null && !unnamed,
      why: draft.why,
    },
    criticality: story.criticality,
    minutes: minutesSince(view),
    organisationId: draft.organisationId,
    responseId: draft.responseId,
  })
}

/** Since the first colleague was told of the story; null where nobody was. */
function minutesSince({ story, now }: RoomView): number | null {
  const told = story.colleagues.flatMap(({ toldAt }) => (toldAt ? [new Date(toldAt).getTime()] : []))
  return told.length === 0 ? null : Math.floor((now.getTime() - Math.min(...told)) / 60_000)
}
