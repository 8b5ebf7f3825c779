import { get, post, type Route } from '../../platform/http/index.ts'
import { ask, drop, keepUse, showSharing, showUse } from './sharing.tsx'

const sharing = '/backstage/stories/:publicId/sharing'
const member = { for: 'member' } as const

export const routes: readonly Route[] = [
  get(sharing, member, showSharing),
  post(sharing, member, ask),
  get(`${sharing}/:request`, member, showUse),
  post(`${sharing}/:request`, member, keepUse),
  post(`${sharing}/:request/drop`, member, drop),
]
