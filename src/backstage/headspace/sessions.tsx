import { calendarOf, headspaceActs, headspaceRules, sessions } from '../../headspace/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import {
  type FormState,
  filledForm,
  many,
  readForm,
  wholeNumber,
  withError,
} from '../../platform/forms/index.ts'
import { type Answer, bytes, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { cast } from '../../staff/index.ts'
import { ListPage } from './list.page.tsx'
import { SessionPage } from './session.page.tsx'
import { words } from './words.ts'

const MOST_MINUTES = 1440

/** Whoever looks, as the sessions know them. */
export function askingOf({ staff }: Visit) {
  const organisationIds = [...new Set(staff.memberships.map(({ organisationId }) => organisationId))]
  return { organisationIds, accountId: staff.accountId }
}

export async function showSessions(visit: Visit): Promise<Answer> {
  const { app, staff, query } = visit
  const today = dayOf(app.clock.now())
  const asking = askingOf(visit)
  const [ahead, toSettle, organisations] = await Promise.all([
    sessions.sessionsAhead(app.db, asking, today),
    sessions.sessionsToSettle(app.db, asking, today),
    cast.organisationsOf(app.db, staff),
  ])
  const planFor = organisations.filter(({ id }) => headspaceRules.plansFor(staff, id).length > 0)
  const planned = /^\d{1,2}$/.test(query.planned ?? '') ? Number(query.planned) : 0
  return page(<ListPage viewer={staff} view={{ ahead, toSettle, planFor, planned }} />)
}

export function showSession(visit: Visit): Promise<Answer> {
  return inSession(visit, (session) => sessionPage(visit, session, filledForm()))
}

export function book(visit: Visit): Promise<Answer> {
  return act(visit, (work, { id }) => headspaceActs.bookSeat(work, id, visit.staff.accountId))
}

export function giveBack(visit: Visit): Promise<Answer> {
  return act(visit, (work, { id }) => headspaceActs.giveBackSeat(work, id, visit.staff.accountId))
}

export function cancel(visit: Visit): Promise<Answer> {
  return act(visit, (work, session) => headspaceActs.cancelSession(work, session, visit.staff))
}

export function takeOut(visit: Visit): Promise<Answer> {
  const story = visit.params.publicId ?? ''
  const { accountId } = visit.staff
  return act(visit, (work, { id }) => headspaceActs.takeOut(work, { sessionId: id, accountId, story }))
}

export function held(visit: Visit): Promise<Answer> {
  return inSession(visit, async (session) => {
    const form = readForm(visit.body, {
      came: many(MOST_MINUTES),
      minutes: wholeNumber({ min: 1, max: MOST_MINUTES, wrong: visit.words(words)('minutesWrong') }),
    })
    if (!form.ok) return sessionPage(visit, session, form)
    const came = form.read.came.filter((typed) => /^\d{1,9}$/.test(typed)).map(Number)
    const said = { minutes: form.read.minutes, came }
    return tryTo(visit, { session, form }, (work) => headspaceActs.markHeld(work, session, said, visit.staff))
  })
}

/** The session for a calendar: when, where and what for. */
export function calendar(visit: Visit): Promise<Answer> {
  return inSession(visit, (session) => {
    const { config, clock } = visit.app
    const host = new URL(config.baseUrl).hostname
    const file = calendarOf(session, { host, now: clock.now() })
    return bytes(file, 'text/calendar; charset=utf-8', {
      'content-disposition': `attachment; filename="headspace-${session.day}.ics"`,
    })
  })
}

function act(visit: Visit, does: (work: Work, session: sessions.Session) => Promise<void>): Promise<Answer> {
  return inSession(visit, (session) =>
    tryTo(visit, { session, form: filledForm() }, (work) => does(work, session)),
  )
}

async function tryTo(
  visit: Visit,
  { session, form }: { session: sessions.Session; form: FormState },
  does: (work: Work) => Promise<void>,
): Promise<Answer> {
  try {
    await visit.app.work(does)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.status === 403) return notFound()
    return sessionPage(visit, session, withError(form, 'form', error.message))
  }
  return seeOther(`/backstage/headspace/sessions/${session.publicId}`)
}

/** Sessions are for the members of the organisation. To everybody else there is no such page. */
async function inSession(
  visit: Visit,
  show: (session: sessions.Session) => Answer | Promise<Answer>,
): Promise<Answer> {
  const session = await sessions.sessionOf(visit.app.db, askingOf(visit), visit.params.session ?? '')
  return session ? show(session) : notFound()
}

async function sessionPage(visit: Visit, session: sessions.Session, form: FormState): Promise<Answer> {
  const { app, staff } = visit
  const own = { sessionId: session.id, accountId: staff.accountId }
  const [seats, aside, clash] = await Promise.all([
    sessions.seatsOf(app.db, session.id),
    headspaceActs.asideFor(app.db, own),
    session.isMine ? null : headspaceActs.clashOf(app.db, staff.accountId, session),
  ])
  const now = app.clock.now()
  const { momentOf, mayTend } = headspaceRules
  const view = {
    session,
    seats,
    aside,
    clash,
    mayTend: mayTend(staff, session),
    hasBegun: momentOf(session.day, session.begins) <= now,
    isOver: momentOf(session.day, session.ends) <= now,
  }
  return page(<SessionPage viewer={staff} view={view} form={form} />, {
    status: Object.keys(form.errors).length > 0 ? 422 : 200,
  })
}
