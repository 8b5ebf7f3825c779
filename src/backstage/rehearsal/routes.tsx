import { rehearsal } from '../../coaching/index.ts'
import { choice, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, get, notFound, page, post, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { ledOrganisations } from '../how-we-answer/led.ts'
import { DraftPage, RehearsalPage } from './rehearsal.page.tsx'
import { words } from './words.ts'

const path = '/backstage/rehearsal'
const member = { for: 'member' } as const

/** Drafts that colleagues show to their coaches (R40). */
export const routes = [
  get(path, member, list),
  get(`${path}/:draftId`, member, show),
  post(`${path}/:draftId`, member, give),
]

async function list({ app, staff, query }: Visit): Promise<Answer> {
  const organisationIds = (await ledOrganisations(app, staff)).map(({ id }) => id)
  if (organisationIds.length === 0) return notFound()
  const drafts = await rehearsal.sharedDrafts(app.db, { organisationIds, accountId: staff.accountId })
  return page(<RehearsalPage viewer={staff} drafts={drafts} given={query.given !== undefined} />)
}

async function show(visit: Visit): Promise<Answer> {
  const found = await draftAsked(visit)
  if (!found) return notFound()
  return page(
    <DraftPage viewer={visit.staff} draft={found.draft} form={filledForm({ which: 'all', cue: '' })} />,
  )
}

async function give(visit: Visit): Promise<Answer> {
  const found = await draftAsked(visit)
  if (!found) return notFound()
  const { draft, organisationIds } = found
  const t = visit.words(words)
  const passages = rehearsal.passagesOf(draft.body)
  const form = readForm(visit.body, {
    which: choice(['all', ...passages.map((_, index) => String(index))], t('whichMissing')),
    cue: text({ required: t('cueMissing'), max: 1000, tooLong: t('cueLong', { max: 1000 }) }),
  })
  const wrong = (state: typeof form | ReturnType<typeof withError>, status: number) =>
    page(<DraftPage viewer={visit.staff} draft={draft} form={state} />, { status })
  if (!form.ok) return wrong(form, 422)
  try {
    await visit.app.work((work) =>
      rehearsal.giveCue(work, {
        rehearsalId: draft.publicId,
        organisationIds,
        accountId: visit.staff.accountId,
        passage: passages[Number(form.read.which)] ?? '',
        cue: form.read.cue,
      }),
    )
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return wrong(withError(form, 'form', error.message), error.status)
  }
  return seeOther(`${path}?given=yes`)
}

async function draftAsked({ app, staff, params }: Visit) {
  const organisationIds = (await ledOrganisations(app, staff)).map(({ id }) => id)
  const asked = { organisationIds, accountId: staff.accountId, rehearsalId: params.draftId ?? '' }
  const draft = await rehearsal.sharedDraft(app.db, asked)
  return draft ? { draft, organisationIds } : null
}
