import { praise } from '../../alerts/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { cast } from '../../staff/index.ts'
import { PraisePage } from './praise.page.tsx'
import { words } from './words.ts'

export function showPraise(visit: Visit): Promise<Answer> {
  return praisePage(visit, null)
}

/** Passes on what only a person can pass on: for those who lead the cast. */
export async function passItOn(visit: Visit): Promise<Answer> {
  const organisationIds = await ledBy(visit)
  const wanted = visit.params.praise ?? ''
  const form = readForm(visit.body, { to: text() })
  const to = form.ok ? passedTo(form.read.to) : null
  if (organisationIds.length === 0) return notFound()
  if (to === null) {
    const state = withError(form, 'to', visit.words(words)('missing'))
    return praisePage(visit, { praise: wanted, form: state })
  }
  try {
    const { accountId } = visit.staff
    await visit.app.work((work) => praise.passOn(work, { praise: wanted, organisationIds, accountId, to }))
  } catch (error) {
    if (!(error instanceof Refusal) || error.status === 404) throw error
    return praisePage(visit, { praise: wanted, form: withError(filledForm(), 'form', error.message) })
  }
  return seeOther('/backstage/praise?done=yes')
}

function passedTo(typed: string): praise.PassedTo | null {
  if (typed === 'by hand' || typed === 'not ours') return typed
  const [, kind, id] = typed.match(/^(member|service)-(\d{1,9})$/) ?? []
  if (id === undefined) return null
  return kind === 'member' ? { member: Number(id) } : { service: Number(id) }
}

async function ledBy({ app, staff }: Visit): Promise<number[]> {
  const led = await cast.organisationsLedBy(app.db, staff)
  return led.map(({ id }) => id)
}

/** What came back, and to which praise it belongs. */
export interface WrongPraise {
  praise: string
  form: FormState
}

async function praisePage(visit: Visit, wrong: WrongPraise | null): Promise<Answer> {
  const { app, staff } = visit
  const organisationIds = await ledBy(visit)
  const now = app.clock.now()
  const [mine, toPassOn, passedOn] = await Promise.all([
    praise.thanksTo(app.db, staff.accountId),
    praise.praiseToPassOn(app.db, organisationIds, dayOf(now)),
    praise.praisePassedOn(app.db, organisationIds),
  ])
  const view = { mine, toPassOn, passedOn, leads: organisationIds.length > 0, now }
  const done = visit.query.done === 'yes'
  return page(<PraisePage viewer={staff} view={view} done={done} wrong={wrong} />, {
    status: wrong ? 422 : 200,
  })
}
