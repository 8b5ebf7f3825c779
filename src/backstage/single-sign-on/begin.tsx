import { email, type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, page, type Visit } from '../../platform/http/index.ts'
import { signIn } from '../../staff/index.ts'
import { isOwnPath } from '../sign-in/way-in.ts'
import { BeginPage, GoPage } from './begin.page.tsx'
import { words } from './words.ts'

export function showBeginning(visit: Visit): Answer {
  return beginPage(filledForm({ next: visit.query.next ?? '' }))
}

/** Finds the organisation that speaks for an address, and shows the way to its own sign-in. */
export async function begin(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    email: email({ required: t('emailMissing'), wrong: t('emailWrong') }),
    next: text({ max: 2000 }),
  })
  if (!form.ok) return beginPage(form)
  const connection = await signIn.singleSignOn.connectionForEmail(visit.app.db, form.read.email)
  if (!connection) return beginPage(withError(form, 'email', t('noConnection')))
  const next = isOwnPath(form.read.next) ? form.read.next : ''
  const setting = { connectionId: connection.id, next }
  const way = await visit.app.work((work) => signIn.singleSignOn.setOut(work, setting))
  const found = await signIn.singleSignOn.addressAtIssuer(visit.app, connection, way)
  const organisation = connection.organisation.name
  if (!found.ok) return beginPage(withError(form, 'email', t('issuerAway', { organisation })))
  visit.setCookie({ name: 'signOn', value: way.browser })
  return page(<GoPage organisation={organisation} address={found.address} />)
}

function beginPage(form: FormState): Answer {
  const isWrong = Object.keys(form.errors).length > 0
  return page(<BeginPage form={form} />, { status: isWrong ? 422 : 200 })
}
