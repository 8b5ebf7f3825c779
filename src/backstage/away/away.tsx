import { dayOf } from '../../platform/clock/index.ts'
import { type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { absences } from '../../staff/index.ts'
import { AwayPage } from './away.page.tsx'
import { dayField } from './day-field.ts'
import { words } from './words.ts'

const MOST_AWAY = 50

export function showAway(visit: Visit): Promise<Answer> {
  return awayPage(visit, filledForm())
}

export async function goAway(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    first: dayField(t('dayWrong')),
    last: dayField(t('dayWrong')),
    cover: text(),
  })
  if (!form.ok) return awayPage(visit, form)
  const { first, last, cover } = form.read
  const away = {
    accountId: visit.staff.accountId,
    firstDay: first,
    lastDay: last,
    coverId: /^\d{1,9}$/.test(cover) ? Number(cover) : null,
  }
  try {
    await visit.app.work((work) => absences.sayAway(work, away))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return awayPage(visit, withError(form, 'last', error.message))
  }
  return seeOther('/backstage/away')
}

export async function comeBack(visit: Visit): Promise<Answer> {
  await visit.app.work((work) => absences.endAbsence(work, visit.staff.accountId))
  return seeOther('/backstage/away')
}

async function awayPage(visit: Visit, form: FormState): Promise<Answer> {
  const { db, clock } = visit.app
  const today = dayOf(clock.now())
  const { accountId, memberships } = visit.staff
  const organisationIds = [...new Set(memberships.map(({ organisationId }) => organisationId))]
  const [own, covers, standsInFor, others] = await Promise.all([
    absences.absenceOf(db, accountId, today),
    absences.possibleCovers(db, accountId),
    absences.standsInFor(db, accountId, today),
    absences.awayIn(db, { organisationIds, today, limit: MOST_AWAY }),
  ])
  const view = { own, covers, standsInFor, others: others.filter((one) => one.accountId !== accountId) }
  return page(<AwayPage viewer={visit.staff} view={view} form={form} />, {
    status: Object.keys(form.errors).length > 0 ? 422 : 200,
  })
}
