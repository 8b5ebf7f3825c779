import { get, post, type Route } from '../../platform/http/index.ts'
import { note, showLog, update } from './log.tsx'

const log = '/backstage/stories/:publicId/log'

/** What is being done about a story, for the cast of its services alone (R51). */
export const routes: readonly Route[] = [
  get(log, { for: 'member' }, showLog),
  post(log, { for: 'member' }, note),
  post(`${log}/:entry/update`, { for: 'member' }, update),
]
