import { headspaceActs, sessions } from '../headspace/index.ts'
import { addDays, dayOf } from '../platform/clock/index.ts'
import { act, known, momentAgo, type Stage } from './ground.ts'

/** How Tidewater keeps time free for stories: one session that was held, one that was cancelled, and a series to come. */
export async function keepTimeFree(stage: Stage): Promise<void> {
  const [held, cancelled] = await planBefore(stage)
  await settle(stage, { held, cancelled })
  const ahead = await plan(stage, { day: addDays(dayOf(stage.today), 3), repeat: 'fortnightly', days: 60 })
  await book(stage, ahead[0] ?? '', ['ruth', 'imran'])
}

/** Planned five weeks ago, for the weeks after it. */
async function planBefore(stage: Stage): Promise<[string, string]> {
  stage.clock.set(momentAgo(stage, 35, 9))
  const today = dayOf(stage.clock.now())
  const [held = '', cancelled = ''] = await plan(stage, { day: addDays(today, 7), repeat: 'weekly', days: 7 })
  await book(stage, held, ['ruth', 'bev', 'imran'])
  return [held, cancelled]
}

async function settle(stage: Stage, { held, cancelled }: { held: string; cancelled: string }): Promise<void> {
  const by = known(stage.people, 'helen').viewer
  stage.clock.set(momentAgo(stage, 27, 17))
  const came = ['ruth', 'bev'].map((key) => known(stage.people, key).accountId)
  await act(stage, async (work) =>
    headspaceActs.markHeld(work, await found(stage, held), { minutes: 80, came }, by),
  )
  await act(stage, async (work) => headspaceActs.cancelSession(work, await found(stage, cancelled), by))
  stage.clock.set(stage.today)
}

function plan(
  stage: Stage,
  { day, repeat, days }: { day: string; repeat: 'weekly' | 'fortnightly'; days: number },
): Promise<string[]> {
  const willow = known(stage.services, 'willow')
  const planned = {
    organisationId: willow.organisationId,
    serviceId: willow.id,
    siteCode: null,
    firstDay: day,
    begins: '14:00',
    ends: '15:30',
    repeat,
    until: addDays(day, days),
    place: 'The garden room, Willow Unit',
    seats: 6,
    purpose: 'answer' as const,
  }
  return act(stage, (work) => headspaceActs.planSessions(work, planned, known(stage.people, 'ruth').viewer))
}

async function book(stage: Stage, session: string, people: string[]): Promise<void> {
  const { id } = await found(stage, session)
  for (const key of people)
    await act(stage, (work) => headspaceActs.bookSeat(work, id, known(stage.people, key).accountId))
}

async function found(stage: Stage, publicId: string): Promise<sessions.Session> {
  const asking = {
    organisationIds: [known(stage.organisations, 'XTW')],
    accountId: known(stage.people, 'helen').accountId,
  }
  const session = await sessions.sessionOf(stage.ground.db, asking, publicId)
  if (!session) throw new Error('a session of the demonstration is not there')
  return session
}
