import { coach } from '../../../coaching/index.ts'
import type { Visit } from '../../../platform/http/index.ts'
import type { Work } from '../../../platform/work.ts'
import type { writing } from '../../../responses/index.ts'
import type { RoomView } from '../room-view.ts'
import { coachInRoom } from './coach-view.ts'

/** Buttons of the composer that keep the draft and then show how it reads. */
export function wantsReadBack(wish: string | string[] | undefined): boolean {
  return wish === 'readback' || flagIn(wish) !== null
}

/** Keeps what the writer said of a flag, with the draft that was just kept. */
export async function keepOverride(
  work: Work,
  wish: string | string[] | undefined,
  { responseId, accountId }: { responseId: number; accountId: number },
): Promise<void> {
  const flag = flagIn(wish)
  if (flag !== null) await coach.overrideFlag(work, { responseId, accountId, flag })
}

function flagIn(wish: string | string[] | undefined): coach.Overridable | null {
  const word = typeof wish === 'string' && wish.startsWith('override ') ? wish.slice('override '.length) : ''
  return coach.isOverridable(word) ? word : null
}

/** How the draft at work reads, where it was asked for. */
export async function coachedDraft(
  visit: Visit,
  view: RoomView,
  own: writing.OwnAnswer | null,
): Promise<coach.CoachedDraft | null> {
  if (visit.query.coach === undefined || own === null || view.answersFor.length === 0) return null
  const { id: responseId, body, why, organisationId } = own
  return coachInRoom(visit.app, view, { body, why, organisationId, responseId })
}
