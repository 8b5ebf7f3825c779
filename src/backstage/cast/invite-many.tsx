import type { Organisation } from '../../organisations/index.ts'
import {
  type FormState,
  filledForm,
  readForm,
  text,
  wholeNumber,
  withError,
} from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { accounts } from '../../staff/index.ts'
import { inviting } from './invite.tsx'
import { CheckListPage, InviteManyPage } from './invite-many.page.tsx'
import { castPath, ledWithServices } from './led-organisation.ts'
import { words } from './words.ts'

const MOST_TYPED = 390_000

export async function showInviteMany(visit: Visit): Promise<Answer> {
  const organisation = await ledWithServices(visit)
  return organisation ? manyPage(visit, organisation, filledForm()) : notFound()
}

/** Reads a list and shows what would happen. Nothing happens yet. */
export async function checkList(visit: Visit): Promise<Answer> {
  const organisation = await ledWithServices(visit)
  if (!organisation) return notFound()
  const t = visit.words(words)
  const form = readForm(visit.body, { text: text({ max: MOST_TYPED, tooLong: t('listTooLong') }) })
  if (!form.ok) return manyPage(visit, organisation, form)
  const sent = sentBy(visit, form.read.text)
  if ('problem' in sent) return manyPage(visit, organisation, withError(form, 'list', sent.problem))
  if (sent.text.trim() === '') return manyPage(visit, organisation, withError(form, 'text', t('listMissing')))
  if (sent.text.length > MOST_TYPED)
    return manyPage(visit, organisation, withError(filledForm(), 'list', t('listTooLong')))
  return checkPage(visit, organisation, sent)
}

/** The file where there is one, else what was pasted. */
function sentBy({ file }: Visit, text: string): Sent | { problem: string } {
  if (!file?.bytes.length) return { text, windows: false }
  try {
    return accounts.decodeList(file.bytes)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { problem: error.message }
  }
}

interface Sent {
  text: string
  windows: boolean
  changed?: string
}

async function checkPage(visit: Visit, organisation: Organisation, sent: Sent): Promise<Answer> {
  try {
    const known = await accounts.knownCast(visit.app.db, organisation.id)
    const checked = accounts.checkMemberList(sent.text, known)
    return page(
      <CheckListPage viewer={visit.staff} organisation={organisation} checked={checked} sent={sent} />,
      {
        status: sent.changed ? 409 : 200,
      },
    )
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return manyPage(visit, organisation, withError(filledForm({ text: sent.text }), 'text', error.message))
  }
}

/** Invites everybody whom the check has shown, or nobody. */
export async function inviteMany(visit: Visit): Promise<Answer> {
  const organisation = await ledWithServices(visit)
  if (!organisation) return notFound()
  const form = readForm(visit.body, {
    text: text({ required: visit.words(words)('listMissing'), max: MOST_TYPED }),
    expected: wholeNumber({ min: 1, max: 100_000, wrong: visit.words(words)('listMissing') }),
  })
  if (!form.ok) return manyPage(visit, organisation, form)
  const list = { organisationId: organisation.id, ...form.read }
  try {
    const count = await visit.app.work((work) =>
      accounts.inviteList(work, list, inviting(visit, organisation)),
    )
    return seeOther(`${castPath(organisation.code)}?many=${count}`)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return checkPage(visit, organisation, { text: list.text, windows: false, changed: error.message })
  }
}

function manyPage(visit: Visit, organisation: Organisation, form: FormState): Answer {
  return page(<InviteManyPage viewer={visit.staff} organisation={organisation} form={form} />, {
    status: Object.keys(form.errors).length > 0 ? 422 : 200,
  })
}
