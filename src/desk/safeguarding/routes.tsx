import { deskView, safeguarding } from '../../moderation/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { choice, type FormState, readForm, text, withError } from '../../platform/forms/index.ts'
import {
  type Answer,
  get,
  notFound,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { AlertPage } from './alert.page.tsx'
import { AlertsPage } from './alerts.page.tsx'
import { ClosedAlertPage } from './closed.page.tsx'
import { words } from './words.ts'

const moderator = { for: 'moderator' } as const
const at = '/desk/stories/:id/safeguarding'

export const routes: readonly Route[] = [
  get('/desk/alerts', moderator, showAlerts),
  get(at, moderator, (visit) => showAlert(visit)),
  post(`${at}/raise`, moderator, raise),
  post(
    `${at}/take`,
    moderator,
    acting((work, { storyId, staff }) => safeguarding.takeAlert(work, storyId, staff)),
  ),
  post(
    `${at}/hand-on`,
    moderator,
    acting((work, { storyId, staff }) => safeguarding.handOnAlert(work, storyId, staff), '/desk/alerts'),
  ),
  post(`${at}/level`, moderator, setLevel),
  post(`${at}/record`, moderator, record),
  post(`${at}/close`, moderator, close),
]

async function showAlerts({ app }: Visit): Promise<Answer> {
  const today = dayOf(app.clock.now())
  const [alerts, turns] = await Promise.all([
    safeguarding.openAlerts(app.db),
    safeguarding.dutyTurns(app.db, today),
  ])
  const onDuty = turns.filter(({ firstDay }) => firstDay <= today).map(({ name }) => name)
  return page(<AlertsPage alerts={alerts} onDuty={onDuty} />)
}

/** The alert of a story; a story that its author took back keeps its alert, but not its words. */
async function showAlert(
  visit: Visit,
  { form, status = 200 }: { form?: FormState; status?: number } = {},
): Promise<Answer> {
  const { app, staff } = visit
  const storyId = storyIn(visit)
  const story = storyId === null ? null : await deskView.storyToReview(app.db, storyId)
  if (!story) return notFound()
  const organisations = story.services.map(({ organisationId }) => organisationId)
  if (!deskView.isIndependentOf(staff, organisations)) return page(<ClosedAlertPage />, { status: 403 })
  const [alerts, records] = await Promise.all([
    safeguarding.alertsOfStory(app.db, story.id),
    safeguarding.recordsOfStory(app.db, story.id),
  ])
  return page(
    <AlertPage
      storyId={story.id}
      title={story.versions.at(-1)?.title ?? ''}
      alert={alerts.find(({ closedAt }) => closedAt === null) ?? null}
      earlier={alerts.filter(({ closedAt }) => closedAt !== null)}
      records={records}
      viewerId={staff.accountId}
      form={form}
    />,
    { status },
  )
}

function storyIn({ params }: Visit): number | null {
  return /^\d{1,15}$/.test(params.id ?? '') ? Number(params.id) : null
}

type Acted = { storyId: number; staff: Visit['staff'] }

function acting(act: (work: Work, acted: Acted) => Promise<unknown>, next?: string) {
  return (visit: Visit) => attempt(visit, (work, acted) => act(work, acted), { next })
}

/** Tries an act; a refusal comes back on the page in its own words, with everything that was typed. */
async function attempt(
  visit: Visit,
  act: (work: Work, acted: Acted) => Promise<unknown>,
  { form, next }: { form?: FormState; next?: string | undefined } = {},
): Promise<Answer> {
  const storyId = storyIn(visit)
  if (storyId === null) return notFound()
  try {
    await visit.app.work((work) => act(work, { storyId, staff: visit.staff }))
    return seeOther(next ?? `/desk/stories/${storyId}/safeguarding`)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const typed = form ?? { values: {}, lists: {}, errors: {} }
    return showAlert(visit, { form: withError(typed, 'form', error.message), status: error.status })
  }
}

function raise(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    level: choice(safeguarding.levels, t('levelMissing')),
    why: text({ required: t('whyMissing'), max: 4000, tooLong: t('tooLong') }),
  })
  if (!form.ok) return showAlert(visit, { form, status: 422 })
  return attempt(
    visit,
    (work, { storyId, staff }) => safeguarding.raiseByHand(work, { storyId, ...form.read }, staff),
    { form },
  )
}

function setLevel(visit: Visit): Promise<Answer> {
  const form = readForm(visit.body, {
    level: choice(safeguarding.levels, visit.words(words)('levelMissing')),
  })
  if (!form.ok) return showAlert(visit, { form, status: 422 })
  return attempt(
    visit,
    (work, { storyId, staff }) => safeguarding.setLevel(work, { storyId, ...form.read }, staff),
    { form },
  )
}

function record(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    told: choice(safeguarding.toldKinds, t('toldMissing')),
    toldWhom: text({ max: 200 }),
    what: text({ required: t('whatMissing'), max: 4000, tooLong: t('tooLong') }),
    doneAt: text({ required: t('doneAtMissing'), max: 100 }),
  })
  if (!form.ok) return showAlert(visit, { form, status: 422 })
  return attempt(
    visit,
    (work, { storyId, staff }) => safeguarding.recordEscalation(work, { storyId, ...form.read }, staff),
    { form },
  )
}

function close(visit: Visit): Promise<Answer> {
  const form = readForm(visit.body, {
    outcome: choice(safeguarding.outcomes, visit.words(words)('outcomeMissing')),
  })
  if (!form.ok) return showAlert(visit, { form, status: 422 })
  return attempt(
    visit,
    (work, { storyId, staff }) => safeguarding.closeAlert(work, { storyId, ...form.read }, staff),
    { form },
  )
}
