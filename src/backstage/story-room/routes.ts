import { reads } from '../../audience/index.ts'
import { type Glance, get, post } from '../../platform/http/index.ts'
import { showDelete, showPreview, showRoom } from './show-room.tsx'
import { changeAnswer, deleteAnswer, readBack, sendDraft, takeAnswer } from './write.tsx'

const room = '/backstage/stories/:publicId'
const member = { for: 'member' } as const

export const routes = [
  get(room, { ...member, seen: countThisRead }, showRoom),
  post(`${room}/answer`, member, takeAnswer),
  post(`${room}/read-back`, member, readBack),
  get(`${room}/preview`, member, showPreview),
  post(`${room}/send`, member, sendDraft),
  post(`${room}/answers/:answerId`, member, changeAnswer),
  get(`${room}/answers/:answerId/delete`, member, showDelete),
  post(`${room}/answers/:answerId/delete`, member, deleteAnswer),
]

/** Opening the room is reading the story. */
function countThisRead(glance: Glance): void {
  reads.countRead(glance, glance.params.publicId ?? '')
}
