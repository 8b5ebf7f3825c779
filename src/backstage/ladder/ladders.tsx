import { type Organisation, upkeep } from '../../organisations/index.ts'
import { dayOf, nations } from '../../platform/clock/index.ts'
import {
  choice,
  type FormState,
  filledForm,
  readForm,
  text,
  wholeNumber,
  withError,
} from '../../platform/forms/index.ts'
import { type Answer, notFound, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { cast, ladders } from '../../staff/index.ts'
import { castPath, ledWithServices, openServices } from '../cast/led-organisation.ts'
import { LadderPage } from './ladder.page.tsx'
import { LaddersPage } from './ladders.page.tsx'
import { words } from './words.ts'

/** The service in the address; id 0 stands for every service without a ladder of its own. */
interface Place {
  organisation: Organisation
  service: { id: number; name: string } | null
}

export async function showLadders(visit: Visit): Promise<Answer> {
  const organisation = await ledWithServices(visit)
  return organisation ? laddersPage(visit, organisation, null) : notFound()
}

export async function saveTarget(visit: Visit): Promise<Answer> {
  const organisation = await ledWithServices(visit)
  if (!organisation) return notFound()
  const t = visit.words(words)
  const form = readForm(visit.body, {
    days: wholeNumber({ min: 1, max: 7, wrong: t('daysWrong') }),
    nation: choice(nations, t('nationMissing')),
  })
  if (!form.ok) return laddersPage(visit, organisation, form)
  const target = { organisationId: organisation.id, ...form.read }
  await visit.app.work((work) => upkeep.setAnsweringTarget(work, target, `account ${visit.staff.accountId}`))
  return seeOther(`${castPath(organisation.code)}/ladders?saved=yes`)
}

/** Services on one page. */
const PAGE = 50

async function laddersPage(
  visit: Visit,
  organisation: Organisation,
  form: FormState | null,
): Promise<Answer> {
  const { db, clock } = visit.app
  const all = openServices(organisation)
  const asked = Number(visit.query.page)
  const at = Number.isInteger(asked) && asked > 1 && (asked - 1) * PAGE < all.length ? asked : 1
  const services = all.slice((at - 1) * PAGE, at * PAGE)
  const [target, found] = await Promise.all([
    upkeep.answeringTarget(db, organisation.id),
    ladders.laddersOfServices(
      db,
      { organisationId: organisation.id, serviceIds: [0, ...services.map(({ id }) => id)] },
      dayOf(clock.now()),
    ),
  ])
  const filled = filledForm({ days: String(target.days), nation: target.nation })
  return page(
    <LaddersPage
      viewer={visit.staff}
      organisation={organisation}
      services={services}
      page={{ at, isLast: at * PAGE >= all.length }}
      ladders={found}
      form={form ?? filled}
      saved={visit.query.saved === 'yes'}
    />,
    { status: form ? 422 : 200 },
  )
}

async function placeIn(visit: Visit): Promise<Place | null> {
  const organisation = await ledWithServices(visit)
  if (!organisation) return null
  if (visit.params.service === 'whole') return { organisation, service: null }
  const service = openServices(organisation).find(({ id }) => String(id) === visit.params.service)
  return service ? { organisation, service } : null
}

export async function showLadder(visit: Visit): Promise<Answer> {
  const place = await placeIn(visit)
  return place ? ladderPage(visit, place, null) : notFound()
}

const MOST_TYPED = 4000

export async function saveLadder(visit: Visit): Promise<Answer> {
  const place = await placeIn(visit)
  if (!place) return notFound()
  const t = visit.words(words)
  const form = readForm(visit.body, {
    rungs: text({
      required: t('rungsMissing'),
      max: MOST_TYPED,
      tooLong: t('rungsLong', { most: ladders.MOST_RUNGS }),
    }),
    senior: text({ max: 254 }),
  })
  if (!form.ok) return ladderPage(visit, place, form)
  const { organisation, service } = place
  const lines = form.read.rungs
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const accountOf = await byAddress(visit, organisation.id, [...lines, form.read.senior])
  const stranger = lines.find((line) => !accountOf.has(line.toLowerCase()))
  if (stranger) return ladderPage(visit, place, withError(form, 'rungs', t('notInCast', { who: stranger })))
  const senior = form.read.senior.toLowerCase()
  if (senior && !accountOf.has(senior))
    return ladderPage(visit, place, withError(form, 'senior', t('notInCast', { who: form.read.senior })))
  const ladder = {
    organisationId: organisation.id,
    serviceId: service?.id ?? null,
    rungs: lines.flatMap((line) => accountOf.get(line.toLowerCase()) ?? []),
    seniorId: accountOf.get(senior) ?? null,
  }
  try {
    await visit.app.work((work) => ladders.setLadder(work, ladder, `account ${visit.staff.accountId}`))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return ladderPage(visit, place, withError(form, 'rungs', error.message))
  }
  return seeOther(`${castPath(organisation.code)}/ladders?saved=yes`)
}

export async function dropLadder(visit: Visit): Promise<Answer> {
  const place = await placeIn(visit)
  if (!place?.service) return notFound()
  const dropped = { organisationId: place.organisation.id, serviceId: place.service.id }
  await visit.app.work((work) => ladders.dropLadder(work, dropped, `account ${visit.staff.accountId}`))
  return seeOther(`${castPath(place.organisation.code)}/ladders?saved=yes`)
}

async function byAddress(
  visit: Visit,
  organisationId: number,
  emails: readonly string[],
): Promise<Map<string, number>> {
  const members = await cast.castOf(visit.app.db, organisationId, { emails })
  return new Map(members.map(({ email, accountId }) => [email.toLowerCase(), accountId]))
}

async function ladderPage(visit: Visit, place: Place, form: FormState | null): Promise<Answer> {
  const { db, clock } = visit.app
  const { organisation, service } = place
  const asked = { organisationId: organisation.id, serviceId: service?.id ?? null }
  const ladder = await ladders.ladderOf(db, asked, dayOf(clock.now()))
  const { rungs, senior } = ladder
  const accountIds = [...rungs, ...(senior ? [senior] : [])].map(({ accountId }) => accountId)
  const members = await cast.castOf(db, organisation.id, { accountIds })
  const emailOf = (id: number) => members.find(({ accountId }) => accountId === id)?.email ?? ''
  const filled = filledForm({
    rungs: rungs
      .map(({ accountId }) => emailOf(accountId))
      .filter(Boolean)
      .join('\n'),
    senior: senior ? emailOf(senior.accountId) : '',
  })
  return page(
    <LadderPage
      viewer={visit.staff}
      organisation={organisation}
      service={service}
      ladder={ladder}
      form={form ?? filled}
    />,
    { status: form ? 422 : 200 },
  )
}
