import { scopeOf } from '../../audience/index.ts'
import { markOf, spare } from '../../care/index.ts'
import { openPromises } from '../../changes/index.ts'
import { awaitedBy } from '../../invitations/index.ts'
import { todayNotes, waitingStories } from '../../ladder/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { get, page, type Visit } from '../../platform/http/index.ts'
import { writing } from '../../responses/index.ts'
import { answersToMe } from '../../sharing/index.ts'
import { cast } from '../../staff/index.ts'
import { coaches } from '../how-we-answer/led.ts'
import { deputisedBy } from '../left-answers/deputised.ts'
import { TodayPage } from './today.page.tsx'

export const routes = [get('/backstage', { for: 'member' }, showToday)]

/** As much as can be done in a tea break. */
const A_FEW = 5

async function showToday({ app, staff }: Visit) {
  const { accountId } = staff
  const organisationIds = [...new Set(staff.memberships.map(({ organisationId }) => organisationId))]
  const led = {
    organisationIds,
    coachedIds: organisationIds.filter((id) => coaches(staff, id)),
    ledIds: organisationIds.filter((id) => cast.leads(staff, id)),
    deputised: deputisedBy(staff),
  }
  const now = app.clock.now()
  const today = dayOf(now)
  const mark = markOf(app.keys, accountId)
  const asked = { scope: scopeOf(staff), accountId, mark, today, limit: A_FEW }
  const among = spare.isNotSpared(mark, today)
  const [inHand, replied, waiting, promises, notes, sharing, awaited] = await Promise.all([
    writing.answersInHand(app.db, accountId, among),
    waitingStories(app.db, { ...asked, cause: 'reply' }),
    waitingStories(app.db, { ...asked, cause: 'story' }),
    openPromises(app.db, organisationIds, A_FEW),
    todayNotes(app.db, { accountId, ...led, today }),
    answersToMe(app.db, { accountId, today, among }),
    awaitedBy(app.db, { accountId, today }),
  ])
  const view = { inHand, replied, waiting, promises, notes, sharing, awaited, today, now }
  return page(<TodayPage viewer={staff} view={view} />)
}
