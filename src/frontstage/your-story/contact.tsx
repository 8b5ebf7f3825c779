import { authorContact } from '../../authors/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { email, type FormState, filledForm, readForm } from '../../platform/forms/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { AddressPage, ContactPage } from './contact.page.tsx'
import { endingsWords } from './endings-words.ts'
import type { OwnHandler, OwnVisit } from './own-visit.tsx'

export const showContact: OwnHandler = (visit) => contactPage(visit, filledForm())

/** A new address for whoever is signed in. A mail asks whether it is theirs, and it counts once they have said so. */
export const keepAddress: OwnHandler = async (visit) => {
  const wrong = visit.words(endingsWords)('contactMissing')
  const form = readForm(visit.body, { email: email({ required: wrong, wrong }) })
  if (!form.ok) return contactPage(visit, form)
  return change(visit, { address: form.read.email })
}

export const stopUpdates: OwnHandler = (visit) => change(visit, { updates: false })
export const startUpdates: OwnHandler = (visit) => change(visit, { updates: true })
export const forgetAddress: OwnHandler = (visit) => change(visit, 'forget address')

async function change(visit: OwnVisit, wish: authorContact.ContactWish): Promise<Answer> {
  await visit.app.work((work) => authorContact.changeContact(work, visit.authorIds, wish))
  return seeOther('/your-story/contact')
}

async function contactPage(visit: OwnVisit, form: FormState): Promise<Answer> {
  const { db, clock } = visit.app
  const contact = await authorContact.contactOf(db, visit.authorId)
  const awaited = await authorContact.awaitedSince(db, visit.authorId, dayOf(clock.now()))
  const status = Object.keys(form.errors).length > 0 ? 422 : 200
  return page(<ContactPage contact={contact} awaited={awaited} form={form} />, { status })
}

/** From the mail: shows a button and changes nothing, since mail programs open every link that they see. */
export async function showAddress(visit: Visit): Promise<Answer> {
  const link = visit.params.link ?? ''
  const isOpen = await authorContact.isConfirmable(visit.app, link)
  return page(<AddressPage link={link} stands={isOpen ? 'asked' : 'ended'} />, { status: isOpen ? 200 : 410 })
}

/** The address is theirs. It lets nobody in: a link to come back lives ten minutes, and this one for days. */
export async function confirmAddress(visit: Visit): Promise<Answer> {
  const link = visit.params.link ?? ''
  const confirmed = await visit.app.work((work) => authorContact.confirmAddress(work, link))
  return page(<AddressPage link={link} stands={confirmed ? 'confirmed' : 'ended'} />, {
    status: confirmed ? 200 : 410,
  })
}
