import { get, post, type Route } from '../../platform/http/index.ts'
import { goOn, handOver, showHandOver, takeUpAgain } from './hand-over.tsx'

const path = '/backstage/stories/:publicId/hand-over'
const member = { for: 'member' } as const

/** A story goes to a colleague in two presses, and nothing says from whom (R66). */
export const routes: readonly Route[] = [
  get(path, member, showHandOver),
  post(path, member, handOver),
  post(`${path}/back`, member, takeUpAgain),
  post(`${path}/go-on`, member, goOn),
]
