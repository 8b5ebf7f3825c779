import { get, post, type Route } from '../../platform/http/index.ts'
import { setAside, showAside } from './aside.tsx'
import { plan, showPlan } from './plan.tsx'
import { book, calendar, cancel, giveBack, held, showSession, showSessions, takeOut } from './sessions.tsx'

const member = { for: 'member' } as const
const session = '/backstage/headspace/sessions/:session'
const planning = '/backstage/headspace/:organisation/plan'
const aside = '/backstage/stories/:publicId/set-aside'

/** Time that staff keep free to think about stories (R50). */
export const routes: readonly Route[] = [
  get('/backstage/headspace', member, showSessions),
  get(planning, member, showPlan),
  post(planning, member, plan),
  get(session, member, showSession),
  get(`${session}/headspace.ics`, member, calendar),
  post(`${session}/book`, member, book),
  post(`${session}/give-back`, member, giveBack),
  post(`${session}/held`, member, held),
  post(`${session}/cancel`, member, cancel),
  post(`${session}/take-out/:publicId`, member, takeOut),
  get(aside, member, showAside),
  post(aside, member, setAside),
]
