import { addOrganisation } from '../../organisations/index.ts'
import { choice, type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { AddOrganisationPage } from './add.page.tsx'
import { joiningKinds } from './joining-kinds.ts'
import { words } from './words.ts'

export function showAdding(): Answer {
  return addingPage(filledForm())
}

export async function add(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    name: text({ required: t('nameMissing'), max: 200 }),
    code: text({ required: t('codeMissing'), max: 20, tooLong: t('codeWrong') }),
    kind: choice(joiningKinds, t('kindMissing')),
    place: text({ max: 100 }),
    postcode: text({ max: 10 }),
  })
  if (!form.ok) return addingPage(form)
  if (!/^[a-z0-9-]+$/i.test(form.read.code)) return addingPage(withError(form, 'code', t('codeWrong')))
  const by = `account ${visit.staff.accountId}` as const
  try {
    const { code } = await visit.app.work((work) => addOrganisation(work, { ...form.read, by }))
    return seeOther(`/operator/organisations/${code}/join`)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return addingPage(withError(form, 'form', error.message))
  }
}

function addingPage(form: FormState): Answer {
  const isWrong = Object.keys(form.errors).length > 0
  return page(<AddOrganisationPage form={form} />, { status: isWrong ? 422 : 200 })
}
