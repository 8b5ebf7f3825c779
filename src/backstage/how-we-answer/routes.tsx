import { praise } from '../../alerts/index.ts'
import { reader, rehearsal, typology } from '../../coaching/index.ts'
import { addDays, dayOf } from '../../platform/clock/index.ts'
import { choice, filledForm, readForm, text } from '../../platform/forms/index.ts'
import { type Answer, get, notFound, page, post, seeOther, type Visit } from '../../platform/http/index.ts'
import { castReports, headspaceHours } from '../../reports/index.ts'
import { uses } from '../../sharing/index.ts'
import { ChooseOrganisationPage } from '../frame/choose-organisation.page.tsx'
import { HowWeAnswerPage, OtherwisePage } from './how-we-answer.page.tsx'
import { ledOrganisations } from './led.ts'
import { words } from './words.ts'

const path = '/backstage/how-we-answer'
const WINDOW_DAYS = 365

/** Directors and coaches look at how their organisation answers, and say where the coach is wrong. */
export const routes = [
  get(path, { for: 'member' }, choose),
  get(`${path}/:organisation`, { for: 'member' }, show),
  get(`${path}/:organisation/answers/:answerId`, { for: 'member' }, ask),
  post(`${path}/:organisation/answers/:answerId`, { for: 'member' }, code),
]

async function choose({ app, staff, words: say }: Visit): Promise<Answer> {
  const links = (await ledOrganisations(app, staff)).map(({ code, name }) => ({
    href: `${path}/${code}`,
    name,
  }))
  const [first] = links
  if (!first) return notFound()
  if (links.length === 1) return seeOther(first.href)
  const title = say(words)('title')
  return page(<ChooseOrganisationPage viewer={staff} title={title} current={path} links={links} />)
}

async function show({ app, staff, params, query }: Visit): Promise<Answer> {
  const organisation = await chosen({ app, staff, params })
  if (!organisation) return notFound()
  const now = app.clock.now()
  const today = dayOf(now)
  const since = addDays(today, -WINDOW_DAYS)
  const about = { organisationId: organisation.id, now }
  const [answers, coach, people, turnaround, sharing, profiles, passedOn, headspace] = await Promise.all([
    typology.readResponses(app.db, organisation.id),
    typology.agreementWithCoach(app.db, organisation.id),
    typology.agreementOfPeople(app.db, organisation.id),
    rehearsal.turnaroundOf(app.db, { ...about, today }),
    uses.sharingFigures(app.db, organisation.id, today),
    castReports.profilesOf(app.db, organisation.id),
    praise.praiseFigure(app.db, { ...about, since }),
    headspaceHours(app.db, { organisationId: organisation.id, from: since, to: today }),
  ])
  const figures = { profiles, praise: passedOn, headspace, since, to: today }
  const read = { organisation, answers, coach, people, turnaround, sharing, figures }
  const props = { ...read, kept: query.kept !== undefined }
  return page(<HowWeAnswerPage viewer={staff} {...props} />)
}

async function ask(visit: Visit): Promise<Answer> {
  const asked = await answerAsked(visit)
  const { coding, coachType } = asked?.answer ?? {}
  const form = filledForm({ type: coding?.type ?? coachType ?? '', reason: '' })
  return asked ? page(<OtherwisePage viewer={visit.staff} {...asked} form={form} />) : notFound()
}

async function code(visit: Visit): Promise<Answer> {
  const asked = await answerAsked(visit)
  if (!asked) return notFound()
  const t = visit.words(words)
  const form = readForm(visit.body, {
    type: choice(reader.responseTypes, t('typeMissing')),
    reason: text({ required: t('reasonMissing'), max: 500, tooLong: t('reasonLong', { max: 500 }) }),
  })
  if (!form.ok) return page(<OtherwisePage viewer={visit.staff} {...asked} form={form} />, { status: 422 })
  await visit.app.work((work) =>
    typology.codeResponse(work, {
      ...form.read,
      responsePublicId: asked.answer.publicId,
      organisationId: asked.organisation.id,
      accountId: visit.staff.accountId,
    }),
  )
  return seeOther(`${path}/${asked.organisation.code}?kept=yes`)
}

async function chosen({ app, staff, params }: Pick<Visit, 'app' | 'staff' | 'params'>) {
  const led = await ledOrganisations(app, staff)
  return led.find(({ code }) => code === params.organisation) ?? null
}

async function answerAsked(visit: Visit) {
  const organisation = await chosen(visit)
  if (!organisation) return null
  const answers = await typology.readResponses(visit.app.db, organisation.id)
  const answer = answers.find(({ publicId }) => publicId === visit.params.answerId)
  return answer ? { organisation, answer } : null
}
