import { scopeOf, storiesForStaff } from '../../audience/index.ts'
import { openPromises } from '../../changes/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { get, page, type Visit } from '../../platform/http/index.ts'
import { writing } from '../../responses/index.ts'
import { TodayPage } from './today.page.tsx'

export const routes = [get('/backstage', { for: 'member' }, showToday)]

/** As much as can be done in a tea break. */
const A_FEW = 5

async function showToday({ app, staff }: Visit) {
  const asked = { scope: scopeOf(staff), accountId: staff.accountId, limit: A_FEW }
  const organisationIds = [...new Set(staff.memberships.map(({ organisationId }) => organisationId))]
  const [inHand, replied, waiting, promises] = await Promise.all([
    writing.answersInHand(app.db, staff.accountId),
    storiesForStaff(app.db, { ...asked, show: 'replied' }),
    storiesForStaff(app.db, { ...asked, show: 'waiting' }),
    openPromises(app.db, organisationIds, A_FEW),
  ])
  const view = { inHand, replied, waiting, promises, today: dayOf(app.clock.now()) }
  return page(<TodayPage viewer={staff} view={view} />)
}
