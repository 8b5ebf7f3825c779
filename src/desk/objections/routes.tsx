import { deskView, objections } from '../../moderation/index.ts'
import { choice, type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
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
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { ObjectionPage } from './objection.page.tsx'
import { ObjectionsPage } from './objections.page.tsx'
import { words } from './words.ts'

const moderator = { for: 'moderator' } as const
const SHOWN = 50

export const routes: readonly Route[] = [
  get('/desk/objections', moderator, showAll),
  get('/desk/objections/:id', moderator, (visit) => withObjection(visit, (one) => show(visit, one))),
  post('/desk/objections/:id/ask-author', moderator, (visit) =>
    withObjection(visit, ({ id }) =>
      act(visit, { id, does: (work) => objections.sendToAuthor(work, id, visit.staff) }),
    ),
  ),
  post('/desk/objections/:id/answer', moderator, (visit) =>
    withObjection(visit, (one) => answer(visit, one)),
  ),
]

async function showAll({ app, staff }: Visit): Promise<Answer> {
  const [open, closed] = await Promise.all([
    objections.openObjections(app.db),
    objections.closedObjections(app.db, SHOWN),
  ])
  const isMine = ({ organisationIds }: objections.Objection) =>
    deskView.isIndependentOf(staff, organisationIds)
  return page(
    <ObjectionsPage
      open={open.map((one) => ({ ...one, mine: isMine(one) }))}
      closed={closed.filter(isMine)}
      now={app.clock.now()}
    />,
  )
}

/** Only what this moderator may deal with: to members of the organisation there is no such page. */
async function withObjection(
  { app, staff, params }: Visit,
  act: (one: objections.Objection) => Promise<Answer>,
): Promise<Answer> {
  const id = /^\d{1,15}$/.test(params.id ?? '') ? Number(params.id) : 0
  const one = await objections.objectionById(app.db, id)
  return one && deskView.isIndependentOf(staff, one.organisationIds) ? act(one) : notFound()
}

interface Shown {
  form?: FormState
  status?: number
}

async function show(
  { app }: Visit,
  { id, authorId }: objections.Objection,
  { form = filledForm(), status = 200 }: Shown = {},
): Promise<Answer> {
  const [objection, notice, record, canBeReached] = await Promise.all([
    objections.objectionById(app.db, id),
    objections.noticeOf(app.db, id),
    deskView.recordOf(app.db, `objection ${id}`),
    authorId ? objections.canBeReached({ db: app.db }, authorId) : false,
  ])
  if (!objection) return notFound()
  const props = { objection, notice, record, canBeReached, now: app.clock.now(), form }
  return page(<ObjectionPage {...props} />, { status })
}

async function answer(visit: Visit, { id, kind }: objections.Objection): Promise<Answer> {
  const t = visit.words(words)
  const note = text({ max: 4000, tooLong: t('noteTooLong') })
  const form = readForm(visit.body, {
    outcome: choice(objections.outcomesFor(kind), t('outcomeMissing')),
    reason: choice(objections.answerReasons, t('reasonMissing')),
    note,
    privateNote: note,
  })
  if (!form.ok) return withObjection(visit, (one) => show(visit, one, { form, status: 422 }))
  const { note: noteToThem, ...rest } = form.read
  const closing = { objectionId: id, noteToThem, ...rest }
  return act(visit, { id, form, does: (work) => objections.closeObjection(work, closing, visit.staff) })
}

interface Act {
  id: number
  does: (work: Work) => Promise<void>
  form?: FormState
}

/** Acts and shows where it stands now; a refusal comes back with everything that was typed. */
async function act(visit: Visit, { id, does, form = filledForm() }: Act): Promise<Answer> {
  try {
    await visit.app.work(does)
    return seeOther(`/desk/objections/${id}`)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const refused = { form: withError(form, 'form', error.message), status: error.status }
    return withObjection(visit, (one) => show(visit, one, refused))
  }
}
