import { type FormState, readForm, text, withError } from '../../platform/forms/index.ts'
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
import { checking } from '../../responses/index.ts'
import { TrustPage } from './trust.page.tsx'
import { words } from './words.ts'

const moderator = { for: 'moderator' } as const

export const routes: readonly Route[] = [
  get('/desk/trust', moderator, (visit) => showTrust(visit)),
  post('/desk/trust', moderator, setReadFirst),
  post('/desk/trust/:rule/end', moderator, endReadFirst),
]

async function showTrust(
  { app }: Visit,
  { form, status = 200 }: { form?: FormState; status?: number } = {},
): Promise<Answer> {
  return page(<TrustPage list={await checking.trust.readFirstNow(app.db)} form={form} />, { status })
}

async function setReadFirst(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    who: text({ required: t('addWhoMissing'), max: 254 }),
    reason: text({ required: t('addReasonMissing'), max: 1000 }),
  })
  if (!form.ok) return showTrust(visit, { form, status: 422 })
  try {
    await visit.app.work((work) => checking.trust.setReadFirst(work, form.read, visit.staff))
    return seeOther('/desk/trust')
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return showTrust(visit, { form: withError(form, 'who', error.message), status: error.status })
  }
}

async function endReadFirst(visit: Visit): Promise<Answer> {
  const { rule = '' } = visit.params
  if (!/^\d{1,9}$/.test(rule)) return notFound()
  await visit.app.work((work) => checking.trust.endReadFirst(work, Number(rule), visit.staff))
  return seeOther('/desk/trust')
}
