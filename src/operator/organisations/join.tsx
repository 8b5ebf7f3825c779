import { joinOrganisation, type Organisation, organisationByCode } from '../../organisations/index.ts'
import { email, type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { accounts } from '../../staff/index.ts'
import { JoinPage } from './join.page.tsx'
import { words } from './words.ts'

export async function showJoining(visit: Visit): Promise<Answer> {
  const organisation = await organisationByCode(visit.app.db, visit.params.code ?? '')
  return organisation ? joiningPage(organisation, filledForm()) : notFound()
}

export async function join(visit: Visit): Promise<Answer> {
  const organisation = await organisationByCode(visit.app.db, visit.params.code ?? '')
  if (!organisation) return notFound()
  const t = visit.words(words)
  const form = readForm(visit.body, {
    name: text({ required: t('directorNameMissing'), max: 100 }),
    email: email({ required: t('directorEmailMissing'), wrong: t('emailWrong') }),
    roleTitle: text({ max: 100 }),
  })
  if (!form.ok) return joiningPage(organisation, form)
  try {
    await letJoin(visit, organisation, form.read)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return joiningPage(organisation, withError(form, 'form', error.message))
  }
  return seeOther(`/operator/organisations?joined=${encodeURIComponent(organisation.code)}`)
}

type Director = { name: string; email: string; roleTitle: string }

function letJoin(visit: Visit, organisation: Organisation, director: Director): Promise<void> {
  const by = `account ${visit.staff.accountId}` as const
  return visit.app.work(async (work) => {
    const place = { organisationId: organisation.id, role: 'director' as const }
    const inviting = { by, byName: visit.staff.name, organisation: organisation.name }
    const directorId = await accounts.inviteMember(work, { ...director, ...place, serviceIds: [] }, inviting)
    await joinOrganisation(work, { code: organisation.code, directorId, by })
  })
}

function joiningPage(organisation: Organisation, form: FormState): Answer {
  const isWrong = Object.keys(form.errors).length > 0
  return page(<JoinPage organisation={organisation} form={form} />, { status: isWrong ? 422 : 200 })
}
