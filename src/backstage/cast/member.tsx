import type { Organisation } from '../../organisations/index.ts'
import { type FormState, filledForm, readForm, withError } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Actor, Work } from '../../platform/work.ts'
import { accounts, cast, profiles } from '../../staff/index.ts'
import { inviting } from './invite.tsx'
import { castPath, ledWithServices, type Scopes, scopesOf } from './led-organisation.ts'
import { MemberPage } from './member.page.tsx'
import { placeFields, placeOf, withoutServices } from './place-form.tsx'
import { words } from './words.ts'

interface Place {
  organisation: Organisation
  member: cast.CastMember
  by: Actor
}

/** The place in the address, if it belongs to an organisation that the one who looks leads. */
async function placeIn(visit: Visit): Promise<Place | null> {
  const organisation = await ledWithServices(visit)
  if (!organisation) return null
  const { membership = '' } = visit.params
  if (!/^\d{1,9}$/.test(membership)) return null
  const [member] = await cast.castOf(visit.app.db, organisation.id, { membershipIds: [Number(membership)] })
  return member ? { organisation, member, by: `account ${visit.staff.accountId}` } : null
}

export async function showMember(visit: Visit): Promise<Answer> {
  const place = await placeIn(visit)
  return place ? memberPage(visit, place, formOf(place.member)) : notFound()
}

export async function changeMember(visit: Visit): Promise<Answer> {
  const place = await placeIn(visit)
  if (!place) return notFound()
  const t = visit.words(words)
  const scopes = choosableFor(place)
  const form = readForm(visit.body, placeFields(t, scopes))
  const incomplete = withoutServices(form, scopes, t('servicesMissing'))
  if (incomplete || !form.ok) return memberPage(visit, place, incomplete ?? form)
  const change = { membershipId: place.member.membershipId, ...placeOf(form.read) }
  return tryAct(visit, { place, form }, (work) => accounts.changeMembership(work, change, place.by))
}

export function endMember(visit: Visit): Promise<Answer> {
  return onMember(visit, (work, { member, by }) => accounts.endMembership(work, member.membershipId, by))
}

export function inviteMemberAgain(visit: Visit): Promise<Answer> {
  return onMember(visit, (work, { member, organisation }) =>
    accounts.inviteAgain(work, member.accountId, inviting(visit, organisation)),
  )
}

export function nameMember(visit: Visit): Promise<Answer> {
  return onMember(visit, (work, { member: { accountId, unnamed }, by }) =>
    profiles.setUnnamed(work, { accountId, unnamed: !unnamed }, by),
  )
}

async function onMember(visit: Visit, act: (work: Work, place: Place) => Promise<void>): Promise<Answer> {
  const place = await placeIn(visit)
  if (!place) return notFound()
  return tryAct(visit, { place, form: formOf(place.member) }, (work) => act(work, place))
}

/** Does it, or shows the page again with the sentence that says why not. */
async function tryAct(
  visit: Visit,
  { place, form }: { place: Place; form: FormState },
  act: (work: Work) => Promise<void>,
): Promise<Answer> {
  try {
    await visit.app.work(act)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return memberPage(visit, place, withError(form, 'form', error.message))
  }
  return seeOther(`${castPath(place.organisation.code)}?changed=yes`)
}

/** What may be ticked: what is open, and what the member has although it has closed. */
function choosableFor({ organisation, member }: Place): Scopes {
  const open = scopesOf(organisation)
  const withOwn = (part: keyof Scopes) => [
    ...open[part],
    ...member[part].filter((own) => !open[part].some(({ id }) => id === own.id)),
  ]
  return { sites: withOwn('sites'), services: withOwn('services') }
}

function formOf({ role, services, sites }: cast.CastMember): FormState {
  const scope = services.length + sites.length > 0 ? 'some' : 'whole'
  const idsOf = (chosen: { id: number }[]) => chosen.map(({ id }) => String(id))
  return filledForm({ role, scope }, { services: idsOf(services), sites: idsOf(sites) })
}

function memberPage(visit: Visit, place: Place, form: FormState): Answer {
  const isWrong = Object.keys(form.errors).length > 0
  return page(<MemberPage viewer={visit.staff} {...place} scopes={choosableFor(place)} form={form} />, {
    status: isWrong ? 422 : 200,
  })
}
