import { contacts, pauses } from '../../care/index.ts'
import { contentNotes } from '../../moderation/index.ts'
import { addDays, dayOf } from '../../platform/clock/index.ts'
import { choices, type FormState, filledForm, readForm, withError } from '../../platform/forms/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { dayField } from '../away/day-field.ts'
import { CarePage } from './care.page.tsx'
import { words } from './words.ts'

/** What is offered first; whoever chooses says it otherwise. */
const FOUR_WEEKS = 28

export function showCare(visit: Visit): Promise<Answer> {
  const until = addDays(dayOf(visit.app.clock.now()), FOUR_WEEKS)
  const asked = [visit.queryAll.kind ?? []].flat()
  const kinds = contentNotes.noteKinds.filter((kind) => asked.includes(kind))
  return carePage(visit, filledForm({ until }, { kind: kinds }))
}

export async function pause(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    kind: choices(contentNotes.noteKinds),
    until: dayField(t('dayWrong')),
  })
  if (!form.ok) return carePage(visit, form)
  const { kind: kinds, until: lastDay } = form.read
  try {
    await visit.app.work((work) => pauses.pauseStories(work, visit.staff.accountId, { kinds, lastDay }))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return carePage(visit, withError(form, kinds.length === 0 ? 'kind' : 'until', error.message))
  }
  return seeOther('/backstage/care#pause')
}

export async function endPause(visit: Visit): Promise<Answer> {
  await visit.app.work((work) => pauses.endPause(work, visit.staff.accountId))
  return seeOther('/backstage/care#pause')
}

async function carePage(visit: Visit, form: FormState): Promise<Answer> {
  const { app, staff } = visit
  const organisationIds = staff.memberships.map(({ organisationId }) => organisationId)
  const [people, pause] = await Promise.all([
    contacts.contactsFor(app.db, organisationIds),
    pauses.pauseOf(app, staff.accountId, dayOf(app.clock.now())),
  ])
  return page(<CarePage viewer={staff} view={{ contacts: people, pause }} form={form} />, {
    status: Object.keys(form.errors).length > 0 ? 422 : 200,
  })
}
