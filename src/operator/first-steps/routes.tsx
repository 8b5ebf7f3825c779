import { email, type FormState, filledForm, readForm, text } from '../../platform/forms/index.ts'
import { type Answer, get, page, post, type Route, seeOther, type Visit } from '../../platform/http/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { accounts } from '../../staff/index.ts'
import { FirstPersonPage, UsedLinkPage } from './first-person.page.tsx'
import { FirstStepsPage } from './first-steps.page.tsx'
import { readSteps } from './steps.ts'
import { words } from './words.ts'

export const routes: readonly Route[] = [
  get('/operator/first-steps', { for: 'operator' }, showSteps),
  post('/operator/first-steps/test-mail', { for: 'operator' }, sendTestMail),
  get('/operator/first-person/:token', { for: 'public' }, showFirstPerson),
  post('/operator/first-person/:token', { for: 'public' }, addFirstPerson),
]

async function showSteps(visit: Visit): Promise<Answer> {
  return page(<FirstStepsPage steps={await readSteps(visit.app)} />)
}

async function sendTestMail(visit: Visit): Promise<Answer> {
  const { accountId, name } = visit.staff
  await visit.app.work(async (work) => {
    await queueMail(work, { to: { account: accountId }, template: 'testMail', params: { name } })
    await work.audit({ actor: `account ${accountId}`, verb: 'asked for a test mail', subject: 'mail' })
  })
  return seeOther('/operator/first-steps')
}

async function showFirstPerson(visit: Visit): Promise<Answer> {
  const works = await accounts.isFirstPersonLink(visit.app, tokenOf(visit))
  return works ? firstPersonPage(visit, filledForm()) : usedLink()
}

async function addFirstPerson(visit: Visit): Promise<Answer> {
  const token = tokenOf(visit)
  if (!(await accounts.isFirstPersonLink(visit.app, token))) return usedLink()
  const t = visit.words(words)
  const form = readForm(visit.body, {
    name: text({ required: t('nameMissing'), max: 100 }),
    email: email({ required: t('emailMissing'), wrong: t('emailWrong') }),
  })
  if (!form.ok) return firstPersonPage(visit, form)
  const link = await visit.app.work((work) => accounts.addFirstPerson(work, { ...form.read, token }))
  return link ? seeOther(`/backstage/enrol/${link.token}`) : usedLink()
}

function tokenOf(visit: Visit): string {
  return visit.params.token ?? ''
}

function firstPersonPage(visit: Visit, form: FormState): Answer {
  const isWrong = Object.keys(form.errors).length > 0
  const action = `/operator/first-person/${tokenOf(visit)}`
  return page(<FirstPersonPage form={form} action={action} />, { status: isWrong ? 422 : 200 })
}

function usedLink(): Answer {
  return page(<UsedLinkPage />, { status: 410 })
}
