import { acts, queueAge } from '../../moderation/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { choices, type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, get, page, post, type Route, seeOther, type Visit } from '../../platform/http/index.ts'
import { HoursPage, week } from './hours.page.tsx'
import { words } from './words.ts'

export const routes: readonly Route[] = [
  get('/operator/hours', { for: 'operator' }, showHours),
  post('/operator/hours', { for: 'operator' }, saveHours),
]

async function showHours(visit: Visit): Promise<Answer> {
  const { times } = await queueNow(visit)
  const form = filledForm({ from: times.from, to: times.to }, { days: times.days.map(String) })
  return hoursPage(visit, form)
}

async function saveHours(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    days: choices(week.map(([number]) => number)),
    from: text({ required: t('fromWrong'), max: 20, tooLong: t('fromWrong') }),
    to: text({ required: t('toWrong'), max: 20, tooLong: t('toWrong') }),
  })
  if (!form.ok) return hoursPage(visit, form)
  const from = acts.readTime(form.read.from)
  const to = acts.readTime(form.read.to)
  const days = form.read.days.map(Number)
  if (days.length === 0) return hoursPage(visit, withError(form, 'days', t('daysMissing')))
  if (!from) return hoursPage(visit, withError(form, 'from', t('fromWrong')))
  if (!to) return hoursPage(visit, withError(form, 'to', t('toWrong')))
  if (from >= to) return hoursPage(visit, withError(form, 'to', t('toEarly')))
  const by = `account ${visit.staff.accountId}` as const
  await visit.app.work((work) => acts.keepReadingHours(work, { days, from, to }, by))
  return seeOther('/operator/hours?saved=yes')
}

async function hoursPage(visit: Visit, form: FormState): Promise<Answer> {
  const { hours } = await queueNow(visit)
  const isWrong = Object.keys(form.errors).length > 0
  const saved = visit.query.saved === 'yes' && !isWrong
  return page(<HoursPage {...{ form, hours, saved }} />, { status: isWrong ? 422 : 200 })
}

function queueNow({ app }: Visit) {
  return queueAge(app.db, dayOf(app.clock.now()))
}
