import { findServices, servicesByCodes } from '../../organisations/index.ts'
import { filledForm, readForm, text } from '../../platform/forms/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import type { Answers } from './answers.ts'
import { mayOpen, pathOf, ROOT, wayOn } from './journey.ts'
import { type Found, ServicePage, UnlistedPage } from './service.page.tsx'
import type { StepContext } from './step.ts'
import { MOST_SERVICES, service } from './steps/service.tsx'
import { takeStep } from './take-step.tsx'
import { changeTelling, openTelling, today } from './telling.ts'
import { words } from './words.ts'

const ENOUGH = 15

/** The finder and the places chosen so far. Searching is a GET and changes nothing. */
export async function showServices(visit: Visit): Promise<Answer> {
  const context = await openTelling(visit)
  if (!context) return seeOther(ROOT)
  if (!mayOpen(service.slug, context)) return seeOther(wayOn(context))
  const q = (visit.query.q ?? '').trim().slice(0, 200)
  const found = q ? await find(visit, q) : null
  return page(<ServicePage context={context} form={filledForm()} found={found} />)
}

async function find(visit: Visit, q: string): Promise<Found> {
  const answer = await findServices(visit.app.read, { q, limit: ENOUGH, today: today(visit) })
  return {
    q,
    services: answer.services,
    more: answer.next !== null,
    corrected: answer.corrected,
    problem: answer.problem?.sentence ?? null,
  }
}

/** Goes on, or says that a place is still missing. */
export async function keepServices(visit: Visit): Promise<Answer> {
  const context = await openTelling(visit)
  const taken = context ? service.take(visit.body, context) : null
  if (!context || !taken || taken.answers) return takeStep(visit, service)
  return page(<ServicePage context={context} form={taken.form} found={null} />, { status: 422 })
}

export async function addChosen(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const code = typeof visit.body.code === 'string' ? visit.body.code : ''
  const [known] = await servicesByCodes(visit.app.db, [code])
  const isOpen = known && (known.closedOn === null || known.closedOn > today(visit))
  const { context, result } = await changeTelling(visit, ({ answers }) => {
    if (!isOpen) return { answers: null, result: t('serviceGone') }
    const services = answers.services ?? []
    const isThere = services.some((chosen) => chosen.code === known.code)
    if (isThere) return { answers, result: null }
    if (services.length >= MOST_SERVICES)
      return { answers: null, result: t('serviceMost', { most: MOST_SERVICES }) }
    const chosen = { code: known.code, name: nameOf(known) }
    return { answers: { ...answers, services: [...services, chosen] }, result: null }
  })
  return result === null ? seeOther(pathOf('service')) : problemPage(context, result)
}

export async function removeChosen(visit: Visit): Promise<Answer> {
  const code = visit.body.code
  await changeTelling(visit, ({ answers }) => ({ answers: without(answers, code), result: null }))
  return seeOther(pathOf('service'))
}

export async function showUnlisted(visit: Visit): Promise<Answer> {
  const context = await openTelling(visit)
  if (!context || !mayOpen(service.slug, context)) return seeOther(context ? wayOn(context) : ROOT)
  return page(
    <UnlistedPage context={context} form={filledForm({ unlisted: context.answers.unlisted ?? '' })} />,
  )
}

export async function keepUnlisted(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    unlisted: text({ required: t('serviceUnlistedMissing'), max: 300, tooLong: t('serviceUnlistedLong') }),
  })
  const { context } = await changeTelling(visit, ({ answers }) => ({
    answers: form.ok ? { ...answers, unlisted: form.read.unlisted } : null,
    result: null,
  }))
  return form.ok
    ? seeOther(pathOf('service'))
    : page(<UnlistedPage context={context} form={form} />, { status: 422 })
}

/** The name that the author knows it by: a ward's own name says little without its hospital. */
function nameOf({
  name,
  site,
  organisation,
}: {
  name: string
  site: { name: string } | null
  organisation: { name: string }
}) {
  const home = site?.name ?? organisation.name
  return home === name ? name : `${name}, ${home}`
}

function without(answers: Answers, code: unknown): Answers {
  if (code === '') return { ...answers, unlisted: '', servicesDone: undefined }
  const services = (answers.services ?? []).filter((chosen) => chosen.code !== code)
  return { ...answers, services, servicesDone: undefined }
}

function problemPage(context: StepContext, sentence: string): Answer {
  const form = { ...filledForm(), errors: { q: sentence } }
  return page(<ServicePage context={context} form={form} found={null} />, { status: 422 })
}
