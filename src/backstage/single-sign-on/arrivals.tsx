import type { Organisation } from '../../organisations/index.ts'
import { type FormState, filledForm, readForm } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { signIn } from '../../staff/index.ts'
import { castPath, ledWithServices, scopesOf } from '../cast/led-organisation.ts'
import { placeFields, placeOf, withoutServices } from '../cast/place-form.tsx'
import { words as castWords } from '../cast/words.ts'
import { ArrivalPage, ArrivalsPage } from './arrivals.page.tsx'

export async function showArrivals(visit: Visit): Promise<Answer> {
  const organisation = await ledWithServices(visit)
  if (!organisation) return notFound()
  const arrivals = await signIn.singleSignOn.arrivalsOf(visit.app.db, organisation.id)
  const decided = visit.query.decided === 'yes'
  return page(<ArrivalsPage viewer={visit.staff} {...{ organisation, arrivals, decided }} />)
}

/** Somebody who waits at an organisation that the one who looks leads. */
interface Waiting {
  organisation: Organisation
  arrival: signIn.singleSignOn.Arrival
}

async function waitingHere(visit: Visit): Promise<Waiting | null> {
  const organisation = await ledWithServices(visit)
  if (!organisation) return null
  const arrivals = await signIn.singleSignOn.arrivalsOf(visit.app.db, organisation.id)
  const arrival = arrivals.find(({ accountId }) => String(accountId) === visit.params.account)
  return arrival ? { organisation, arrival } : null
}

/** The least is chosen already; for which services has to be said. */
export async function showArrival(visit: Visit): Promise<Answer> {
  const waiting = await waitingHere(visit)
  return waiting ? arrivalPage(visit, waiting, filledForm({ role: 'reader' })) : notFound()
}

export async function giveArrivalPlace(visit: Visit): Promise<Answer> {
  const waiting = await waitingHere(visit)
  if (!waiting) return notFound()
  const t = visit.words(castWords)
  const scopes = scopesOf(waiting.organisation)
  const form = readForm(visit.body, placeFields(t, scopes))
  const incomplete = withoutServices(form, scopes, t('servicesMissing'))
  if (incomplete || !form.ok) return arrivalPage(visit, waiting, incomplete ?? form)
  const { organisation, arrival } = waiting
  const place = { accountId: arrival.accountId, organisationId: organisation.id, ...placeOf(form.read) }
  const by = { by: visit.staff.accountId, organisation: organisation.name }
  await visit.app.work((work) => signIn.singleSignOn.letIn(work, { ...place, ...by }))
  return seeOther(`${castPath(organisation.code)}/arrivals?decided=yes`)
}

export async function turnArrivalAway(visit: Visit): Promise<Answer> {
  const waiting = await waitingHere(visit)
  if (!waiting) return notFound()
  const { organisation, arrival } = waiting
  const who = { accountId: arrival.accountId, organisationId: organisation.id, by: visit.staff.accountId }
  await visit.app.work((work) => signIn.singleSignOn.turnAway(work, who))
  return seeOther(`${castPath(organisation.code)}/arrivals?decided=yes`)
}

function arrivalPage(visit: Visit, waiting: Waiting, form: FormState): Answer {
  const scopes = scopesOf(waiting.organisation)
  const isWrong = Object.keys(form.errors).length > 0
  return page(<ArrivalPage viewer={visit.staff} {...waiting} scopes={scopes} form={form} />, {
    status: isWrong ? 422 : 200,
  })
}
