import type { Organisation } from '../../organisations/index.ts'
import { email, type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { accounts, cast } from '../../staff/index.ts'
import { InvitePage } from './invite.page.tsx'
import { castPath, ledWithServices, scopesOf } from './led-organisation.ts'
import { placeFields, placeOf, withoutServices } from './place-form.tsx'
import { words } from './words.ts'

export async function showInvitation(visit: Visit): Promise<Answer> {
  const organisation = await ledWithServices(visit)
  return organisation ? invitePage(visit, organisation, firstForm(visit, organisation)) : notFound()
}

/** Empty, or with the service ticked whose gap somebody wants to fill. */
function firstForm({ query }: Visit, organisation: Organisation): FormState {
  const { services } = scopesOf(organisation)
  const gap = services.find(({ id }) => String(id) === query.service)
  return gap ? filledForm({ scope: 'some' }, { services: [String(gap.id)] }) : filledForm()
}

export async function sendInvitation(visit: Visit): Promise<Answer> {
  const organisation = await ledWithServices(visit)
  if (!organisation) return notFound()
  const t = visit.words(words)
  const scopes = scopesOf(organisation)
  const form = readForm(visit.body, {
    name: text({ required: t('nameMissing'), max: 100, tooLong: t('nameLong') }),
    email: email({ required: t('emailMissing'), wrong: t('emailWrong') }),
    roleTitle: text({ max: 100, tooLong: t('roleTitleLong') }),
    ...placeFields(t, scopes),
  })
  const incomplete = withoutServices(form, scopes, t('servicesMissing'))
  if (incomplete || !form.ok) return invitePage(visit, organisation, incomplete ?? form)
  const { name, email: address, roleTitle, ...place } = form.read
  const isIn = await alreadyIn(visit, organisation.id, form.read)
  if (isIn) return invitePage(visit, organisation, withError(form, 'email', t('alreadyIn')))
  const member = { name, email: address, roleTitle, organisationId: organisation.id, ...placeOf(place) }
  const invited = await visit.app.work((work) =>
    accounts.inviteMember(work, member, inviting(visit, organisation)),
  )
  return seeOther(`${castPath(organisation.code)}?invited=${invited}`)
}

async function alreadyIn(visit: Visit, organisationId: number, asked: { email: string; role: string }) {
  const places = await cast.castOf(visit.app.db, organisationId, { emails: [asked.email] })
  return places.some(({ role }) => role === asked.role)
}

/** Who invites, as the mail and the audit say it. */
export function inviting({ staff }: Visit, organisation: Organisation): accounts.Inviting {
  return { by: `account ${staff.accountId}`, byName: staff.name, organisation: organisation.name }
}

function invitePage(visit: Visit, organisation: Organisation, form: FormState): Answer {
  const isWrong = Object.keys(form.errors).length > 0
  return page(
    <InvitePage
      viewer={visit.staff}
      organisation={organisation}
      scopes={scopesOf(organisation)}
      form={form}
    />,
    { status: isWrong ? 422 : 200 },
  )
}
