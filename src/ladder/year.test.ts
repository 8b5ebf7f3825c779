import { afterAll, beforeAll, expect, test } from 'vitest'
import { addOrganisation, upkeep } from '../organisations/index.ts'
import { addDays, type Day, dayOf, isWorkingDay, type Nation, nations } from '../platform/clock/index.ts'
import { ladders } from '../staff/index.ts'
import { addSomeone } from '../testing/people.ts'
import { publicStory } from '../testing/public-story.ts'
import { openSite, type Site } from '../testing/site.ts'

interface Place {
  nation: Nation
  organisationId: number
  serviceId: number
  /** From whoever answers to the chief executive. */
  climbers: number[]
}

let site: Site
let places: Place[]
const titles = ['Responder', 'Deputy', 'Involvement team', 'General manager', 'Chief executive']

beforeAll(async () => {
  site = await openSite('2026-01-05T10:00:00Z')
  places = []
  for (const nation of nations) places.push(await openIn(nation))
}, 60_000)
afterAll(() => site.close())

/** A surgery with its own service, its own bank holidays and a ladder of five. */
async function openIn(nation: Nation): Promise<Place> {
  const code = `Y${places.length}X`
  const added = await site.work((work) =>
    addOrganisation(work, { code, name: `Surgery ${nation}`, kind: 'gp' }),
  )
  const organisationId = added.id
  await site.work((work) => upkeep.setAnsweringTarget(work, { organisationId, days: 2, nation }, 'system'))
  const climbers: number[] = []
  for (const name of titles) {
    const memberships = [{ organisationId, role: 'understudy' as const }]
    climbers.push((await addSomeone(site, { name, memberships })).accountId)
  }
  const ladder = { organisationId, serviceId: null, rungs: climbers, seniorId: null }
  await site.work((work) => ladders.setLadder(work, ladder, 'system'))
  return { nation, organisationId, serviceId: added.serviceId ?? 0, climbers }
}

interface Climb {
  nation: Nation
  startedOn: Day
  days: Day[]
  accounts: number[]
}

async function climbs(): Promise<Climb[]> {
  const rows = await site.rows
    .selectFrom('content.answer_reminders as reminder')
    .innerJoin('content.answer_clocks as clock', 'clock.id', 'reminder.clock_id')
    .select(['clock.id', 'clock.organisation_id', 'clock.started_at', 'reminder.at', 'reminder.account_id'])
    .orderBy('reminder.at')
    .execute()
  const byClock = new Map<number, Climb>()
  for (const row of rows) {
    const nation = places.find(({ organisationId }) => organisationId === row.organisation_id)?.nation
    if (!nation) throw new Error('a clock of nobody')
    const climb = byClock.get(Number(row.id)) ?? {
      nation,
      startedOn: dayOf(row.started_at),
      days: [],
      accounts: [],
    }
    climb.days.push(dayOf(row.at))
    climb.accounts.push(row.account_id)
    byClock.set(Number(row.id), climb)
  }
  return [...byClock.values()]
}

/** The days on which a ladder is climbed, counted one by one: the first working day after the story, then each next one. */
function expectedDays({ nation, startedOn }: Pick<Climb, 'nation' | 'startedOn'>): Day[] {
  const days: Day[] = []
  // What comes on a day off starts as the next working day begins, and that day is whole by the morning after.
  let day = startedOn
  while (days.length < titles.length) {
    day = addDays(day, 1)
    if (isWorkingDay(day, nation)) days.push(day)
  }
  return isWorkingDay(startedOn, nation)
    ? days
    : days.slice(1).concat(nextWorkingDay(days.at(-1) ?? day, nation))
}

function nextWorkingDay(after: Day, nation: Nation): Day {
  const day = addDays(after, 1)
  return isWorkingDay(day, nation) ? day : nextWorkingDay(day, nation)
}

test('a year in four nations: every story climbs five steps in order, each once, on the working days of its own nation', async () => {
  let told = 0
  for (let day = 0; day < 365; day++) {
    // Every ninth day, so that each day of the week and most holidays are met.
    if (day % 9 === 0) {
      await publicStory(site, { serviceIds: places.map(({ serviceId }) => serviceId) })
      told++
    }
    for (let half = 0; half < 2; half++) {
      site.clock.advance({ hours: 12 })
      await site.runJob('ladder.climb')
    }
  }
  for (let day = 0; day < 20; day++) {
    site.clock.advance({ days: 1 })
    await site.runJob('ladder.climb')
  }
  const all = await climbs()
  expect(all).toHaveLength(told * nations.length)
  for (const climb of all) {
    expect(climb.accounts).toEqual(places.find(({ nation }) => nation === climb.nation)?.climbers)
    expect(climb.days).toEqual(expectedDays(climb))
  }
  const remindedOn = (nation: Nation) =>
    new Set(all.filter((climb) => climb.nation === nation).flatMap(({ days }) => days))
  expect(remindedOn('scotland').has('2026-11-30')).toBe(false)
  expect(remindedOn('northern-ireland').has('2026-03-17')).toBe(false)
  expect(remindedOn('ireland').has('2026-10-26')).toBe(false)
  for (const nation of nations)
    for (const day of remindedOn(nation))
      expect({ nation, day, works: isWorkingDay(day, nation) }).toEqual({ nation, day, works: true })
  expect(new Set(nations.map((nation) => [...remindedOn(nation)].sort().join())).size).toBeGreaterThan(2)
}, 300_000)
