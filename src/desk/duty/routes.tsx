import { safeguarding } from '../../moderation/index.ts'
import { isModerator } from '../../platform/auth/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { type FormState, readForm, text, wholeNumber, withError } from '../../platform/forms/index.ts'
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
import { DutyPage } from './duty.page.tsx'
import { words } from './words.ts'

const platform = { for: 'platform' } as const

export const routes: readonly Route[] = [
  get('/desk/duty', platform, (visit) => showDuty(visit)),
  post('/desk/duty', platform, setDuty),
  post('/desk/duty/:turn/end', platform, endDuty),
]

async function showDuty(
  { app, staff }: Visit,
  { form, status = 200 }: { form?: FormState; status?: number } = {},
): Promise<Answer> {
  const [turns, people] = await Promise.all([
    safeguarding.dutyTurns(app.db, dayOf(app.clock.now())),
    safeguarding.dutyPeople(app.db),
  ])
  const maySet = safeguarding.maySetDuty(staff)
  return page(
    <DutyPage turns={turns} people={people} maySet={maySet} isModerator={isModerator(staff)} form={form} />,
    { status },
  )
}

async function setDuty(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    person: wholeNumber({ min: 1, max: 2_147_483_647, wrong: t('personMissing') }),
    firstDay: text({ required: t('dayMissing'), max: 10, tooLong: t('dayMissing') }),
    lastDay: text({ required: t('dayMissing'), max: 10, tooLong: t('dayMissing') }),
  })
  if (!form.ok) return showDuty(visit, { form, status: 422 })
  const { person: accountId, firstDay, lastDay } = form.read
  const wrong = (
    [
      ['firstDay', firstDay],
      ['lastDay', lastDay],
    ] as const
  ).find(([, day]) => !isDay(day))
  if (wrong) return showDuty(visit, { form: withError(form, wrong[0], t('dayMissing')), status: 422 })
  try {
    await visit.app.work((work) => safeguarding.setDuty(work, { accountId, firstDay, lastDay }, visit.staff))
    return seeOther('/desk/duty')
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return showDuty(visit, { form: withError(form, 'lastDay', error.message), status: error.status })
  }
}

/** A real day of the calendar, as browsers send it. */
function isDay(typed: string): boolean {
  return (
    /^2\d{3}-\d{2}-\d{2}$/.test(typed) && new Date(`${typed}T12:00:00Z`).toJSON()?.startsWith(typed) === true
  )
}

async function endDuty(visit: Visit): Promise<Answer> {
  const { turn = '' } = visit.params
  if (!/^\d{1,9}$/.test(turn)) return notFound()
  await visit.app.work((work) => safeguarding.endDuty(work, Number(turn), visit.staff))
  return seeOther('/desk/duty')
}
