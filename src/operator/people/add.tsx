import {
  choice,
  email,
  type FormState,
  filledForm,
  readForm,
  text,
  tick,
} from '../../platform/forms/index.ts'
import { type Answer, page, type Visit } from '../../platform/http/index.ts'
import { accounts } from '../../staff/index.ts'
import { AddPersonPage } from './add.page.tsx'
import { LinkPage } from './link.page.tsx'
import { platformRoles } from './roles.ts'
import { words } from './words.ts'

export function showAdding(visit: Visit): Answer {
  return addingPage(filledForm({ role: visit.query.role ?? '' }))
}

export async function addPerson(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    name: text({ required: t('nameMissing'), max: 100, tooLong: t('nameLong') }),
    email: email({ required: t('emailMissing'), wrong: t('emailWrong') }),
    role: choice(platformRoles, t('roleMissing')),
    mail: tick(),
  })
  if (!form.ok) return addingPage(form)
  const { mail, ...person } = form.read
  const by = `account ${visit.staff.accountId}` as const
  const link = await visit.app.work(async (work) => {
    const welcome = await accounts.addToPlatform(work, person, by)
    if (mail) await accounts.mailInvitation(work, welcome, { by, byName: visit.staff.name, organisation: '' })
    return welcome.link
  })
  return page(<LinkPage name={person.name} link={link?.url ?? null} mailed={mail} />)
}

function addingPage(form: FormState): Answer {
  const isWrong = Object.keys(form.errors).length > 0
  return page(<AddPersonPage form={form} />, { status: isWrong ? 422 : 200 })
}
