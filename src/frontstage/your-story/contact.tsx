import { authorContact } from '../../authors/index.ts'
import { email, type FormState, filledForm, readForm } from '../../platform/forms/index.ts'
import { type Answer, page, seeOther } from '../../platform/http/index.ts'
import { ContactPage } from './contact.page.tsx'
import { endingsWords } from './endings-words.ts'
import type { OwnHandler, OwnVisit } from './own-visit.tsx'

export const showContact: OwnHandler = (visit) => contactPage(visit, filledForm())

/** A new address for whoever is signed in; it is sealed before it is written. */
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
  await visit.app.work(async (work) => {
    for (const authorId of visit.authorIds) await authorContact.changeContact(work, authorId, wish)
  })
  return seeOther('/your-story/contact')
}

async function contactPage(visit: OwnVisit, form: FormState): Promise<Answer> {
  const contact = await authorContact.contactOf(visit.app.db, visit.authorId)
  const status = Object.keys(form.errors).length > 0 ? 422 : 200
  return page(<ContactPage contact={contact} form={form} />, { status })
}
