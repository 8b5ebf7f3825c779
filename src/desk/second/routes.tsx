import { acts, deskView } from '../../moderation/index.ts'
import { choice, type FormState, readForm, wholeNumber, withError } from '../../platform/forms/index.ts'
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
import { SecondPage, SecondTextPage } from './second.page.tsx'
import { words } from './words.ts'

const moderator = { for: 'moderator' } as const

export const routes: readonly Route[] = [
  get('/desk/second', moderator, showSecond),
  get('/desk/second/:reading', moderator, (visit) => showText(visit)),
  post('/desk/second/:reading', moderator, readText),
]

async function showSecond({ app, staff }: Visit): Promise<Answer> {
  const [agreement, waiting] = await Promise.all([
    deskView.welfare.agreementNow(app.db),
    deskView.welfare.waitingForSecond(app.db, staff),
  ])
  return page(<SecondPage agreement={agreement} waiting={waiting} />)
}

async function showText(
  visit: Visit,
  { form, status = 200 }: { form?: FormState; status?: number } = {},
): Promise<Answer> {
  const { app, staff, params } = visit
  const waiting = await deskView.welfare.waitingForSecond(app.db, staff)
  const text = waiting.find(({ id }) => String(id) === params.reading)
  if (!text) return notFound(visit.words(words)('gone'))
  return page(<SecondTextPage text={text} form={form} />, { status })
}

async function readText(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const { reading = '' } = visit.params
  if (!/^\d{1,9}$/.test(reading)) return notFound(t('gone'))
  const form = readForm(visit.body, {
    verdict: choice(deskView.welfare.secondVerdicts, t('wouldMissing')),
    criticality: wholeNumber({ min: 0, max: 5, wrong: t('levelMissing') }),
  })
  if (!form.ok) return showText(visit, { form, status: 422 })
  try {
    const said = { readingId: Number(reading), ...form.read }
    await visit.app.work((work) => acts.readSecond(work, said, visit.staff))
    return seeOther('/desk/second')
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return showText(visit, { form: withError(form, 'form', error.message), status: error.status })
  }
}
