import {
  type Answer,
  get,
  notFound,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../platform/http/index.ts'
import { profiles } from '../../staff/index.ts'
import { LeaversPage } from './leavers.page.tsx'

async function show({ app, query }: Visit): Promise<Answer> {
  const leavers = await profiles.leavers(app.db)
  return page(<LeaversPage leavers={leavers} done={query.done === 'yes'} />)
}

/** Takes the name off what somebody published who has left and asks for it, or puts it back (decision 11). */
async function changeName({ app, params, staff }: Visit): Promise<Answer> {
  const leavers = await profiles.leavers(app.db)
  const leaver = leavers.find(({ accountId }) => String(accountId) === params.account)
  if (!leaver) return notFound()
  const change = { accountId: leaver.accountId, unnamed: !leaver.unnamed }
  await app.work((work) => profiles.setUnnamed(work, change, `account ${staff.accountId}`))
  return seeOther('/operator/leavers?done=yes')
}

export const routes: readonly Route[] = [
  get('/operator/leavers', { for: 'operator' }, show),
  post('/operator/leavers/:account', { for: 'operator' }, changeName),
]
