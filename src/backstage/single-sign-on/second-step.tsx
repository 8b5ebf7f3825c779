import QRCode from 'qrcode'
import { type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { signIn } from '../../staff/index.ts'
import { wayIn } from '../sign-in/way-in.ts'
import { SecondStepPage } from './second-step.page.tsx'
import { words } from './words.ts'

export function showSecondStep(visit: Visit): Promise<Answer> {
  return secondStepPage(visit, filledForm({ next: visit.query.next ?? '' }))
}

export async function setUpSecondStep(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, { code: text({ required: t('codeMissing') }), next: text({ max: 2000 }) })
  if (!form.ok) return secondStepPage(visit, form)
  const given = { token: visit.tokens.staff, code: form.read.code }
  const set = await visit.app.work((work) => signIn.singleSignOn.setUpCode(work, given))
  if (set.outcome === 'too late') return seeOther('/backstage/sign-in')
  if (set.outcome !== 'right')
    return secondStepPage(visit, withError(form, 'code', t(set.outcome === 'wait' ? 'wait' : 'codeWrong')))
  visit.setCookie({ name: 'staff', value: set.token })
  return seeOther(wayIn(visit.viewer, form.read.next))
}

async function secondStepPage(visit: Visit, form: FormState): Promise<Answer> {
  const open = await signIn.singleSignOn.codeToSetUp(visit.app, visit.tokens.staff)
  if (!open) return seeOther('/backstage/sign-in')
  const { secret, email } = open
  const address = signIn.secretAddress(secret, { issuer: visit.app.config.siteName, email })
  const picture = await QRCode.toDataURL(address, { margin: 2, width: 260 })
  const isWrong = Object.keys(form.errors).length > 0
  return page(<SecondStepPage {...{ secret, picture, form }} />, { status: isWrong ? 422 : 200 })
}
