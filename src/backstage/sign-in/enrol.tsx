import QRCode from 'qrcode'
import { type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, page, type Visit } from '../../platform/http/index.ts'
import { accounts, signIn } from '../../staff/index.ts'
import { EnrolledPage, EnrolmentPage, NoLinkPage } from './enrol.page.tsx'
import { hasErrors } from './sign-in.page.tsx'
import { words } from './words.ts'

export async function showEnrolment(visit: Visit): Promise<Answer> {
  const open = await accounts.openEnrolment(visit.app, tokenOf(visit))
  return open ? enrolmentPage(visit, open, filledForm()) : noLink()
}

export async function enrolHere(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const open = await accounts.openEnrolment(visit.app, tokenOf(visit))
  if (!open) return noLink()
  const form = readForm(visit.body, {
    password: text({ required: t('passwordMissing') }),
    code: text({ required: t('codeMissing') }),
  })
  const password = String(visit.body.password ?? '')
  const problem = form.errors.password ? null : signIn.passwordProblem(password, open)
  if (problem) return enrolmentPage(visit, open, withError(form, 'password', problem))
  if (!form.ok) return enrolmentPage(visit, open, form)
  const given = { token: tokenOf(visit), password, code: form.read.code }
  const outcome = await visit.app.work((work) => accounts.enrol(work, given))
  if (outcome === 'wrong code') return enrolmentPage(visit, open, withError(form, 'code', t('codeWrong')))
  return outcome === 'enrolled' ? page(<EnrolledPage />) : noLink()
}

function tokenOf(visit: Visit): string {
  return visit.params.token ?? ''
}

function noLink(): Answer {
  return page(<NoLinkPage />, { status: 410 })
}

async function enrolmentPage(visit: Visit, open: accounts.OpenEnrolment, form: FormState): Promise<Answer> {
  const address = signIn.secretAddress(open.secret, { issuer: visit.app.config.siteName, email: open.email })
  const picture = await QRCode.toDataURL(address, { margin: 2, width: 260 })
  const action = `/backstage/enrol/${tokenOf(visit)}`
  return page(<EnrolmentPage {...{ open, form, picture, action }} />, { status: hasErrors(form) ? 422 : 200 })
}
