import { contacts } from '../../care/index.ts'
import type { Organisation } from '../../organisations/index.ts'
import { type FormState, filledForm, readForm, text } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { castPath, ledWithServices } from '../cast/led-organisation.ts'
import { ContactPage, type ContactPlace, ContactsPage } from './contacts.page.tsx'
import { words } from './words.ts'

export async function showContacts(visit: Visit): Promise<Answer> {
  const organisation = await ledWithServices(visit)
  if (!organisation) return notFound()
  const places = await placesOf(visit, organisation)
  const saved = visit.query.saved === 'yes'
  return page(<ContactsPage viewer={visit.staff} organisation={organisation} places={places} saved={saved} />)
}

export async function showContact(visit: Visit): Promise<Answer> {
  const open = await openPlace(visit)
  if (!open) return notFound()
  const { who = '', how = '', hours = '', outside = '' } = open.place.contact ?? {}
  return contactPage(visit, open, filledForm({ who, how, hours, outside }))
}

export async function saveContact(visit: Visit): Promise<Answer> {
  const open = await openPlace(visit)
  if (!open) return notFound()
  const form = readForm(visit.body, fieldsOf(visit))
  if (!form.ok) return contactPage(visit, open, form)
  const place = { organisationId: open.organisation.id, site: open.place.site }
  const said = { contact: form.read, by: visit.staff.accountId }
  await visit.app.work((work) => contacts.setDebriefContact(work, place, said))
  return seeOther(`${castPath(open.organisation.code)}/care?saved=yes`)
}

export async function dropContact(visit: Visit): Promise<Answer> {
  const open = await openPlace(visit)
  if (!open) return notFound()
  const place = { organisationId: open.organisation.id, site: open.place.site }
  await visit.app.work((work) => contacts.dropDebriefContact(work, place, visit.staff.accountId))
  return seeOther(`${castPath(open.organisation.code)}/care?saved=yes`)
}

function fieldsOf(visit: Visit) {
  const t = visit.words(words)
  const part = (max: number) => ({ max, tooLong: t('long', { max }) })
  const { debriefLimits } = contacts
  return {
    who: text({ required: t('whoMissing'), ...part(debriefLimits.who) }),
    how: text({ required: t('howMissing'), ...part(debriefLimits.how) }),
    hours: text(part(debriefLimits.hours)),
    outside: text(part(debriefLimits.outside)),
  }
}

interface OpenPlace {
  organisation: Organisation
  place: ContactPlace
}

async function openPlace(visit: Visit): Promise<OpenPlace | null> {
  const organisation = await ledWithServices(visit)
  if (!organisation) return null
  const places = await placesOf(visit, organisation)
  const place = places.find(({ key }) => key === visit.params.site)
  return place ? { organisation, place } : null
}

async function placesOf(visit: Visit, organisation: Organisation): Promise<ContactPlace[]> {
  const t = visit.words(words)
  const known = await contacts.debriefContacts(visit.app.db, organisation.id)
  const places = [
    { key: 'whole', name: t('whole'), site: null },
    ...organisation.sites.map(({ code, name }) => ({ key: code, name, site: code })),
  ]
  return places.map((place) => ({
    ...place,
    contact: known.find(({ site }) => site === place.site) ?? null,
  }))
}

function contactPage(visit: Visit, { organisation, place }: OpenPlace, form: FormState): Answer {
  return page(<ContactPage viewer={visit.staff} organisation={organisation} place={place} form={form} />, {
    status: Object.keys(form.errors).length > 0 ? 422 : 200,
  })
}
