import { type FormState, filledForm, readForm, text, wholeNumber } from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { cast, guidelines } from '../../staff/index.ts'
import { ChooseGuidelinesPage, GuidelinesPage } from './guidelines.page.tsx'
import { words } from './words.ts'
import { WritePage } from './write.page.tsx'

interface Own {
  id: number
  code: string
  name: string
  mayWrite: boolean
}

/** The organisation in the address, if the one who looks belongs to it. */
async function ownOrganisation(visit: Visit): Promise<Own | null> {
  const all = await cast.organisationsOf(visit.app.db, visit.staff)
  const found = all.find(({ code }) => code === visit.params.organisation)
  return found ? { ...found, mayWrite: cast.leads(visit.staff, found.id) } : null
}

function pathOf({ code }: { code: string }): string {
  return `/backstage/guidelines/${encodeURIComponent(code)}`
}

export async function showAll(visit: Visit): Promise<Answer> {
  const organisations = await cast.organisationsOf(visit.app.db, visit.staff)
  const [first] = organisations
  if (first && organisations.length === 1) return seeOther(pathOf(first))
  const links = organisations.map((own) => ({ href: pathOf(own), name: own.name }))
  return page(<ChooseGuidelinesPage viewer={visit.staff} links={links} />)
}

export async function showCurrent(visit: Visit): Promise<Answer> {
  const own = await ownOrganisation(visit)
  return own ? guidelinesPage(visit, own, null) : notFound()
}

export async function showOld(visit: Visit): Promise<Answer> {
  const own = await ownOrganisation(visit)
  return own ? guidelinesPage(visit, own, Number(visit.params.version)) : notFound()
}

export async function acknowledge(visit: Visit): Promise<Answer> {
  const own = await ownOrganisation(visit)
  const form = readForm(visit.body, { version: wholeNumber({ min: 1, max: 1_000_000, wrong: '' }) })
  if (!own || !form.ok) return notFound()
  const read = { organisationId: own.id, version: form.read.version, accountId: visit.staff.accountId }
  await visit.app.work((work) => guidelines.acknowledgeGuideline(work, read))
  return seeOther(pathOf(own))
}

export async function showWriting(visit: Visit): Promise<Answer> {
  const own = await ownOrganisation(visit)
  if (!own?.mayWrite) return notFound()
  const { body } = await guidelines.currentGuideline(visit.app.db, own.id)
  return writePage(visit, own, filledForm({ body }))
}

export async function publish(visit: Visit): Promise<Answer> {
  const own = await ownOrganisation(visit)
  if (!own?.mayWrite) return notFound()
  const t = visit.words(words)
  const form = readForm(visit.body, {
    body: text({ required: t('bodyMissing'), max: 30_000, tooLong: t('bodyLong') }),
  })
  if (!form.ok) return writePage(visit, own, form)
  const version = { organisationId: own.id, body: form.read.body, ownerId: visit.staff.accountId }
  await visit.app.work((work) => guidelines.saveGuideline(work, version))
  return seeOther(pathOf(own))
}

/** Takes what a member says of the version that holds. */
export async function comment(visit: Visit): Promise<Answer> {
  const own = await ownOrganisation(visit)
  if (!own) return notFound()
  const t = visit.words(words)
  const max = 2000
  const form = readForm(visit.body, {
    comment: text({ required: t('commentMissing'), max, tooLong: t('commentLong', { max }) }),
  })
  if (!form.ok) return guidelinesPage(visit, own, null, form)
  const { version } = await guidelines.currentGuideline(visit.app.db, own.id)
  const said = { organisationId: own.id, version, accountId: visit.staff.accountId }
  await visit.app.work((work) => guidelines.commentOnGuideline(work, { ...said, ...form.read }))
  return seeOther(`${pathOf(own)}#comments`)
}

async function guidelinesPage(
  visit: Visit,
  own: Own,
  version: number | null,
  form: FormState = filledForm({ comment: '' }),
): Promise<Answer> {
  const all = await guidelines.guidelineVersions(visit.app.db, own.id)
  const [current] = all
  const shown = version === null ? current : all.find((one) => one.version === version)
  if (!shown || !current) return notFound()
  const { accountId } = visit.staff
  const read = { organisationId: own.id, version: shown.version, accountId }
  return page(
    <GuidelinesPage
      viewer={visit.staff}
      organisation={own}
      path={pathOf(own)}
      shown={shown}
      all={all}
      acknowledged={await guidelines.hasAcknowledged(visit.app.db, read)}
      comments={await guidelines.guidelineComments(visit.app.db, read)}
      form={form}
    />,
    { status: Object.keys(form.errors).length > 0 ? 422 : 200 },
  )
}

function writePage(visit: Visit, own: Own, form: FormState): Answer {
  const isWrong = Object.keys(form.errors).length > 0
  return page(<WritePage viewer={visit.staff} name={own.name} path={pathOf(own)} form={form} />, {
    status: isWrong ? 422 : 200,
  })
}
