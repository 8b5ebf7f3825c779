import { acts, deskView, safeguarding } from '../../moderation/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { type FormState, readForm, text, tick, wholeNumber, withError } from '../../platform/forms/index.ts'
import { type Answer, get, page, post, type Route, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { words } from './words.ts'
import { YoursPage } from './yours.page.tsx'

const moderator = { for: 'moderator' } as const

export const routes: readonly Route[] = [
  get('/desk/yours', moderator, (visit) => showYours(visit)),
  post('/desk/yours', moderator, saveYours),
  post('/desk/yours/debrief', moderator, saveDebrief),
]

async function showYours(
  { app, staff }: Visit,
  { form, status = 200 }: { form?: FormState; status?: number } = {},
): Promise<Answer> {
  const [settings, day, debrief] = await Promise.all([
    deskView.welfare.deskSettings(app.db, staff.accountId),
    deskView.welfare.today(app.db, dayOf(app.clock.now())),
    deskView.welfare.debriefContact(app.db),
  ])
  return page(
    <YoursPage
      settings={settings}
      hard={day.find(({ accountId }) => accountId === staff.accountId)?.hard ?? 0}
      debrief={debrief}
      mayChangeDebrief={safeguarding.maySetDuty(staff)}
      form={form}
    />,
    { status },
  )
}

async function saveYours(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    shortcuts: tick(),
    contentNotes: tick(),
    hardStories: wholeNumber({ min: 0, max: 50, wrong: t('hardWrong') }),
  })
  if (!form.ok) return showYours(visit, { form, status: 422 })
  await visit.app.work((work) => acts.saveDeskSettings(work, visit.staff.accountId, form.read))
  return seeOther('/desk/yours')
}

async function saveDebrief(visit: Visit): Promise<Answer> {
  const form = readForm(visit.body, { debrief: text({ max: 1000 }) })
  if (!form.ok) return showYours(visit, { form, status: 422 })
  try {
    await visit.app.work((work) => acts.setDebriefContact(work, form.read.debrief, visit.staff))
    return seeOther('/desk/yours')
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return showYours(visit, { form: withError(form, 'debrief', error.message), status: error.status })
  }
}
