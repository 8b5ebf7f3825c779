import { headspaceActs, headspaceRules } from '../../headspace/index.ts'
import { type Organisation, organisationByCode } from '../../organisations/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import {
  choice,
  type Field,
  type FormState,
  filledForm,
  readForm,
  text,
  tick,
  wholeNumber,
  withError,
} from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { dayField } from '../away/day-field.ts'
import { openServices } from '../cast/led-organisation.ts'
import { PlanPage, type PlanView } from './plan.page.tsx'
import { words } from './words.ts'

const noWarnings = { closed: [], taken: [] }
const MOST_SEATS = 500

type Opened = Omit<PlanView, 'warnings'> & { organisation: Organisation }

export async function showPlan(visit: Visit): Promise<Answer> {
  const open = await openPlan(visit)
  if (!open) return notFound()
  const filled = filledForm({
    repeat: 'once',
    purpose: 'answer',
    seats: '6',
    about: open.places[0]?.value ?? '',
  })
  return planPage(visit, open, { form: filled })
}

export async function plan(visit: Visit): Promise<Answer> {
  const open = await openPlan(visit)
  if (!open) return notFound()
  const form = readForm(visit.body, fieldsOf(visit, open))
  if (!form.ok) return planPage(visit, open, { form })
  const { about, day: firstDay, until, anyway, ...typed } = form.read
  const isOnce = typed.repeat === 'once'
  const planned = {
    ...typed,
    ...placeOf(about),
    organisationId: open.organisation.id,
    firstDay,
    until: isOnce || until === '' ? firstDay : until,
  }
  if (!isOnce && until === '')
    return planPage(visit, open, { form: withError(form, 'until', visit.words(words)('dayWrong')) })
  try {
    const { db, clock } = visit.app
    const warnings = anyway ? noWarnings : await headspaceActs.warningsOf(db, planned, dayOf(clock.now()))
    if (warnings.closed.length + warnings.taken.length > 0) {
      const asked = withError(form, 'anyway', visit.words(words)('anywayMissing'))
      return planPage(visit, open, { form: asked, warnings })
    }
    const ids = await visit.app.work((work) => headspaceActs.planSessions(work, planned, visit.staff))
    return seeOther(`/backstage/headspace?planned=${ids.length}`)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return planPage(visit, open, { form: withError(form, 'day', error.message) })
  }
}

function fieldsOf(visit: Visit, { places }: Opened) {
  const t = visit.words(words)
  const until = dayField(t('dayWrong'))
  return {
    about: choice(
      places.map(({ value }) => value),
      t('aboutMissing'),
    ),
    day: dayField(t('dayWrong')),
    begins: timeField(t('timeWrong')),
    ends: timeField(t('timeWrong')),
    repeat: choice(headspaceRules.repeats, t('repeatMissing')),
    until: { read: (typed: string[]) => (typed[0] ? until.read(typed) : { ok: true as const, value: '' }) },
    place: text({ required: t('placeMissing'), max: 300, tooLong: t('long', { max: 300 }) }),
    seats: wholeNumber({ min: 1, max: MOST_SEATS, wrong: t('seatsWrong') }),
    purpose: choice(headspaceRules.purposes, t('purposeMissing')),
    anyway: tick(),
  }
}

/** A time of day; an hour of one figure gets its nought, so that times sort as words do. */
function timeField(wrong: string): Field<string> {
  return {
    read([typed = '']: string[]) {
      const time = typed.trim().replace('.', ':').padStart(5, '0')
      const isTime = /^([01]\d|2[0-3]):[0-5]\d$/.test(time)
      return isTime ? { ok: true as const, value: time } : { ok: false as const, error: wrong }
    },
  }
}

function placeOf(about: string): { serviceId: number | null; siteCode: string | null } {
  const [kind = '', rest = ''] = [about.split(' ')[0], about.slice(about.indexOf(' ') + 1)]
  return {
    serviceId: kind === 'service' ? Number(rest) : null,
    siteCode: kind === 'site' ? rest : null,
  }
}

/** The organisation in the address, if whoever looks may plan anything there. */
async function openPlan(visit: Visit): Promise<Opened | null> {
  const organisation = await organisationByCode(visit.app.db, visit.params.organisation ?? '')
  if (!organisation) return null
  const t = visit.words(words)
  const may = headspaceRules.plansFor(visit.staff, organisation.id)
  const services = openServices(organisation)
    .filter(({ id }) => may === 'whole' || may.includes(id))
    .map(({ id, name }) => ({ value: `service ${id}`, text: name }))
  const wider = [
    { value: 'whole', text: t('whole') },
    ...organisation.sites.map(({ code, name }) => ({ value: `site ${code}`, text: t('site', { name }) })),
  ]
  const places = may === 'whole' ? [...wider, ...services] : services
  return places.length === 0 ? null : { organisation, places }
}

function planPage(
  visit: Visit,
  open: Opened,
  { form, warnings = noWarnings }: { form: FormState; warnings?: PlanView['warnings'] },
): Answer {
  return page(<PlanPage viewer={visit.staff} view={{ ...open, warnings }} form={form} />, {
    status: Object.keys(form.errors).length > 0 ? 422 : 200,
  })
}
