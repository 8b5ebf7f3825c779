import { alertsOf, chooseAlert, forgetAlert, frequencies } from '../../alerts/index.ts'
import { choice, type FormState, readForm, text, wholeNumber, withError } from '../../platform/forms/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { AlertsPage } from './alerts.page.tsx'
import { placeNamed } from './place-named.ts'
import { words } from './words.ts'

const everything = { organisationId: null, serviceId: null, tag: null, minCriticality: null }
const saved = '/backstage/alerts?saved=yes'

export async function showAlerts(visit: Visit): Promise<Answer> {
  return alertsPage(visit)
}

/** How soon somebody hears of their own services. */
export async function chooseOwn(visit: Visit): Promise<Answer> {
  const form = readForm(visit.body, { own: choice(frequencies, visit.words(words)('frequencyMissing')) })
  if (!form.ok) return alertsPage(visit, form)
  const criteria = { ...everything, frequency: form.read.own }
  await visit.app.work((work) => chooseAlert(work, visit.staff.accountId, criteria))
  return seeOther(saved)
}

/** Adds a choice about a place, a topic or how serious. */
export async function addChoice(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    place: text({ max: 200 }),
    tag: text({ max: 60 }),
    least: wholeNumber({ min: 0, max: 5, wrong: t('frequencyMissing') }),
    frequency: choice(frequencies, t('frequencyMissing')),
  })
  if (!form.ok) return alertsPage(visit, form)
  const { place, tag, least, frequency } = form.read
  const named = await placeNamed(visit.app.db, place)
  if ('meant' in named) {
    const meant = named.meant.map(({ name, code }) => t('placeOne', { name, code })).join('; ')
    const sentence = meant === '' ? t('placeUnknown', { place }) : t('placeMany', { meant })
    return alertsPage(visit, withError(form, 'place', sentence))
  }
  if (place === '' && tag === '' && least === 0)
    return alertsPage(visit, withError(form, 'place', t('tooWide')))
  const criteria = {
    ...named.place,
    tag: tag === '' ? null : tag.toLowerCase(),
    minCriticality: least || null,
    frequency,
  }
  try {
    await visit.app.work((work) => chooseAlert(work, visit.staff.accountId, criteria))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return alertsPage(visit, withError(form, 'form', error.message))
  }
  return seeOther(saved)
}

export async function removeChoice(visit: Visit): Promise<Answer> {
  const id = Number(visit.body.id)
  if (Number.isSafeInteger(id) && id > 0)
    await visit.app.work((work) => forgetAlert(work, visit.staff.accountId, id))
  return seeOther(saved)
}

async function alertsPage(visit: Visit, form?: FormState): Promise<Answer> {
  const chosen = await alertsOf(visit.app.db, visit.staff.accountId)
  const isSaved = visit.query.saved === 'yes' && form === undefined
  return page(<AlertsPage viewer={visit.staff} chosen={chosen} form={form} saved={isSaved} />, {
    status: form ? 422 : 200,
  })
}
