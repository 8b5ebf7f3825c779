import { choice, type FormState, filledForm, readForm, withError } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { accounts } from '../../staff/index.ts'
import { LinkPage } from './link.page.tsx'
import { PersonPage } from './person.page.tsx'
import { platformRoles } from './roles.ts'

export async function showPerson(visit: Visit): Promise<Answer> {
  const person = await personIn(visit)
  return person ? personPage(person, filledForm()) : notFound()
}

export async function makeLink(visit: Visit): Promise<Answer> {
  const person = await personIn(visit)
  if (!person) return notFound()
  const link = await visit.app.work((work) => accounts.issueEnrolment(work, person.accountId, actor(visit)))
  return page(<LinkPage name={person.name} link={link.url} mailed={false} again />)
}

export async function endRole(visit: Visit): Promise<Answer> {
  const person = await personIn(visit)
  const form = readForm(visit.body, { role: choice(platformRoles, '') })
  if (!person || !form.ok) return notFound()
  const ended = { accountId: person.accountId, role: form.read.role }
  return tryAct(visit, person, (work) => accounts.endPlatformRole(work, ended, actor(visit)))
}

export async function leave(visit: Visit): Promise<Answer> {
  const person = await personIn(visit)
  if (!person) return notFound()
  return tryAct(visit, person, (work) => accounts.leave(work, person.accountId, actor(visit)))
}

async function tryAct(
  visit: Visit,
  person: accounts.Person,
  act: (work: Work) => Promise<void>,
): Promise<Answer> {
  try {
    await visit.app.work(act)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return personPage(person, withError(filledForm(), 'form', error.message))
  }
  return seeOther('/operator/people?changed=yes')
}

async function personIn(visit: Visit): Promise<accounts.Person | null> {
  const id = visit.params.account ?? ''
  return /^\d{1,9}$/.test(id) ? accounts.personOf(visit.app.db, Number(id)) : null
}

function actor({ staff }: Visit) {
  return `account ${staff.accountId}` as const
}

function personPage(person: accounts.Person, form: FormState): Answer {
  const isWrong = Object.keys(form.errors).length > 0
  return page(<PersonPage person={person} form={form} />, { status: isWrong ? 422 : 200 })
}
