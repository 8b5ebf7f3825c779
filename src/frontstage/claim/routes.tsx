import { type Organisation, organisationByCode } from '../../organisations/index.ts'
import { email, type FormState, filledForm, readForm, text } from '../../platform/forms/index.ts'
import { type Answer, get, notFound, page, post, type Route, type Visit } from '../../platform/http/index.ts'
import { accounts } from '../../staff/index.ts'
import { ClaimedPage, ClaimPage } from './claim.page.tsx'
import { words } from './words.ts'

/** An organisation that can still be claimed: it has neither joined nor closed. */
async function unclaimed({ app, params }: Visit): Promise<Organisation | null> {
  const organisation = await organisationByCode(app.db, params.code ?? '')
  return organisation && !organisation.joinedOn && !organisation.closedOn ? organisation : null
}

async function show(visit: Visit): Promise<Answer> {
  const organisation = await unclaimed(visit)
  return organisation ? claimPage(organisation, filledForm()) : notFound()
}

async function claim(visit: Visit): Promise<Answer> {
  const organisation = await unclaimed(visit)
  if (!organisation) return notFound()
  const t = visit.words(words)
  const form = readForm(visit.body, {
    name: text({ required: t('nameMissing'), max: 100 }),
    email: email({ required: t('emailMissing'), wrong: t('emailWrong') }),
    roleTitle: text({ required: t('roleMissing'), max: 100 }),
    proof: text({ required: t('proofMissing'), max: 500, tooLong: t('proofLong') }),
  })
  if (!form.ok) return claimPage(organisation, form)
  const given = { organisationId: organisation.id, ...form.read }
  await visit.app.work((work) => accounts.claims.claimOrganisation(work, given))
  return page(<ClaimedPage organisation={organisation} />)
}

function claimPage(organisation: Organisation, form: FormState): Answer {
  const isWrong = Object.keys(form.errors).length > 0
  return page(<ClaimPage organisation={organisation} form={form} />, { status: isWrong ? 422 : 200 })
}

export const routes: readonly Route[] = [
  get('/organisations/:code/claim', { for: 'public' }, show),
  post('/organisations/:code/claim', { for: 'public' }, claim),
]
