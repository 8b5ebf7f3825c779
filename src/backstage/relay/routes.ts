import { get, post, type Route } from '../../platform/http/index.ts'
import { report, send, showRelay } from './relay.tsx'

const relay = '/backstage/stories/:publicId/relay'

export const routes: readonly Route[] = [
  get(relay, { for: 'member' }, showRelay),
  post(relay, { for: 'member' }, send),
  post(`${relay}/report/:message`, { for: 'member' }, report),
]
