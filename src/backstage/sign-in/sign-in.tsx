import { email, type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { signIn } from '../../staff/index.ts'
import { CodePage, SignInPage } from './sign-in.page.tsx'
import { isOwnPath, wayIn } from './way-in.ts'
import { words } from './words.ts'

export async function showSignIn(visit: Visit): Promise<Answer> {
  if (visit.viewer.kind === 'staff') return seeOther(wayIn(visit.viewer, visit.query.next ?? ''))
  return signInPage(visit, filledForm({ next: visit.query.next ?? '' }))
}

export async function takePassword(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    email: email({ required: t('emailMissing'), wrong: t('emailWrong') }),
    password: text({ required: t('passwordMissing') }),
    next: text({ max: 2000 }),
  })
  if (!form.ok) return signInPage(visit, form)
  // Spaces around a password belong to it; only the check for an empty one may take them away.
  const given = { email: form.read.email, password: String(visit.body.password) }
  const first = await visit.app.work((work) => signIn.givePassword(work, given))
  if (first.outcome !== 'right')
    return signInPage(visit, withError(form, 'email', t(first.outcome === 'wait' ? 'wait' : 'notKnown')))
  visit.setCookie({ name: 'staff', value: first.token })
  return seeOther(codePath(form.read.next))
}

export async function showCode(visit: Visit): Promise<Answer> {
  return codePage(visit, filledForm({ next: visit.query.next ?? '' }))
}

export async function takeCode(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, { code: text({ required: t('codeMissing') }), next: text({ max: 2000 }) })
  if (!form.ok) return codePage(visit, form)
  const given = { token: visit.tokens.staff, code: form.read.code }
  const second = await visit.app.work((work) => signIn.giveCode(work, given))
  if (second.outcome === 'too late') return seeOther('/backstage/sign-in')
  if (second.outcome !== 'right')
    return codePage(visit, withError(form, 'code', t(second.outcome === 'wait' ? 'wait' : 'codeWrong')))
  visit.setCookie({ name: 'staff', value: second.token })
  return seeOther(wayIn(visit.viewer, form.read.next))
}

function codePath(next: string): string {
  const path = '/backstage/sign-in/code'
  return isOwnPath(next) ? `${path}?next=${encodeURIComponent(next)}` : path
}

async function signInPage(visit: Visit, form: FormState): Promise<Answer> {
  const people = await signIn.demoPeople(visit.app)
  return page(<SignInPage form={form} people={people} />, statusOf(form))
}

async function codePage(visit: Visit, form: FormState): Promise<Answer> {
  const { accountId, name } = visit.staff
  const code = await signIn.demoCode(visit.app, accountId)
  return page(<CodePage form={form} demo={code ? { name, code } : null} />, statusOf(form))
}

function statusOf(form: FormState) {
  return { status: Object.keys(form.errors).length > 0 ? 422 : 200 }
}
