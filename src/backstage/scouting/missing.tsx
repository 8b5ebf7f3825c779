import { addDays, dayOf } from '../../platform/clock/index.ts'
import { readForm, wholeNumber } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { castReports } from '../../reports/index.ts'
import { cast } from '../../staff/index.ts'
import { castPath, type Led } from '../cast/led-organisation.ts'
import { MissingPage } from './missing.page.tsx'

const YEAR = 365
const HALF_YEAR = 182
/** Pages of gaps that anybody turns. */
const MOST_PAGES = 1000

/** Gaps and keen readers are for those who lead a cast and for its scouts. */
async function scouted({ app, params, staff }: Visit): Promise<Led | null> {
  const own = await cast.organisationsOf(app.db, staff)
  const organisation = own.find(({ code }) => code === params.organisation?.toUpperCase())
  if (!organisation) return null
  const scouts = staff.memberships.some(
    ({ role, organisationId }) => role === 'scout' && organisationId === organisation.id,
  )
  return scouts || cast.leads(staff, organisation.id) ? organisation : null
}

export async function showMissing(visit: Visit): Promise<Answer> {
  const organisation = await scouted(visit)
  if (!organisation) return notFound()
  const { db, clock } = visit.app
  const today = dayOf(clock.now())
  const asked = Number(visit.query.gaps)
  const gapsPage = Number.isInteger(asked) && asked > 1 ? Math.min(asked, MOST_PAGES) : 1
  const within = (days: number) => ({ organisationId: organisation.id, since: addDays(today, -days) })
  const [missing, spread, closeness, keen] = await Promise.all([
    castReports.gapsOf(db, { ...within(YEAR), page: gapsPage }),
    castReports.spreadOf(db, within(YEAR)),
    castReports.closenessOf(db, within(YEAR)),
    castReports.keenReaders(db, within(HALF_YEAR)),
  ])
  return page(
    <MissingPage
      viewer={visit.staff}
      organisation={organisation}
      missing={missing}
      gapsPage={gapsPage}
      spread={spread}
      closeness={closeness}
      keen={keen}
      asked={visit.query.asked === 'yes'}
    />,
  )
}

export async function nominate(visit: Visit): Promise<Answer> {
  const organisation = await scouted(visit)
  if (!organisation) return notFound()
  const form = readForm(visit.body, { account: wholeNumber({ min: 1, max: 2 ** 31 - 1, wrong: '' }) })
  if (!form.ok) return notFound()
  const asked = { organisationId: organisation.id, accountId: form.read.account, by: visit.staff.accountId }
  await visit.app.work((work) => cast.nominate(work, asked))
  return seeOther(`${castPath(organisation.code)}/missing?asked=yes`)
}
