import { afterAll, beforeAll, expect, test } from 'vitest'
import { upkeep } from '../organisations/index.ts'
import { dayOf, isWorkingDay } from '../platform/clock/index.ts'
import { checking, responseRules, writing } from '../responses/index.ts'
import { absences, ladders } from '../staff/index.ts'
import { authorEndings } from '../stories/index.ts'
import { addSomeone } from '../testing/people.ts'
import { publicStory } from '../testing/public-story.ts'
import { openSite, type Site } from '../testing/site.ts'
import { openWellmouth, reply, type Wellmouth } from '../testing/wellmouth.ts'
import { lateClocks } from './index.ts'

let site: Site
let town: Wellmouth
/** From the nurse to the chief executive. */
let climbers: number[]
const titles = ['Deputy', 'Involvement team', 'General manager', 'Chief executive']

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  const others: number[] = []
  for (const roleTitle of titles) {
    const memberships = [{ organisationId: town.trust.id, role: 'understudy' as const }]
    others.push((await addSomeone(site, { name: roleTitle, roleTitle, memberships })).accountId)
  }
  climbers = [town.nurse.accountId, ...others]
  await site.work((work) =>
    ladders.setLadder(
      work,
      {
        organisationId: town.trust.id,
        serviceId: town.ward.id,
        rungs: climbers,
        seniorId: others[3] ?? null,
      },
      'system',
    ),
  )
})
afterAll(() => site.close())

/** Hours pass, and the worker looks at the ladders in each. */
async function pass(hours: number): Promise<void> {
  for (let hour = 0; hour < hours; hour++) {
    site.clock.advance({ hours: 1 })
    await site.runJob('ladder.climb')
  }
}

async function reminded(): Promise<{ account: number | null; params: Record<string, string> }[]> {
  const mails = await site.outbox()
  return mails
    .filter(({ template }) => template === 'answerDue')
    .map(({ to_account, params }) => ({ account: to_account, params: params as Record<string, string> }))
}

function written(storyId: number, accountId = town.nurse.accountId) {
  return {
    storyId,
    accountId,
    organisationId: town.trust.id,
    serviceId: null,
    body: 'We read this on the ward.',
    why: '',
    change: responseRules.noChange,
  }
}

async function answered(storyId: number): Promise<number> {
  const id = await site.work((work) => writing.submitResponse(work, written(storyId)))
  await site.work(async (work) => {
    // Somebody who has answered often may be public already, by graded trust.
    if ((await checking.responseToCheck(work.db, id))?.status !== 'published')
      await checking.publishResponse(work, id)
  })
  return id
}

test('a story that nobody answers climbs to the chief executive, each person once and in order, on working days', async () => {
  const story = await publicStory(site, { serviceIds: [town.ward.id] })
  await pass(24 * 10)
  const mails = await reminded()
  expect(mails.map(({ account }) => account)).toEqual(climbers)
  expect(mails.map(({ params }) => params.late)).toEqual(['no', 'no', 'yes', 'yes', 'yes'])
  const rows = await site.rows.selectFrom('content.answer_reminders').select('at').orderBy('at').execute()
  const days = rows.map(({ at }) => dayOf(at))
  expect(new Set(days).size).toBe(5)
  expect(days.every((day) => isWorkingDay(day, 'england-and-wales'))).toBe(true)
  await answered(story.storyId)
})

test('reminders stop when an answer waits to be checked, go on when it comes back, and end when it is public', async () => {
  const before = (await reminded()).length
  const { storyId } = await publicStory(site, { serviceIds: [town.ward.id] })
  await pass(30)
  expect(await reminded()).toHaveLength(before + 1)
  const id = await site.work((work) => writing.submitResponse(work, written(storyId)))
  await pass(24 * 7)
  expect(await reminded()).toHaveLength(before + 1)
  await site.work((work) => checking.returnResponse(work, { responseId: id, reason: 'A name is in it.' }))
  await pass(2)
  expect(await reminded()).toHaveLength(before + 2)
  await answered(storyId)
  await pass(24 * 7)
  expect(await reminded()).toHaveLength(before + 2)
})

test('an author who writes back starts the clock again, from the first rung', async () => {
  const before = (await reminded()).length
  const told = await publicStory(site, { serviceIds: [town.ward.id] })
  const responseId = await answered(told.storyId)
  await reply(town, { ...told, receiptCode: '' }, { responseId, body: 'So did the lift get mended?' })
  await pass(24 * 14)
  const mails = (await reminded()).slice(before)
  expect(mails.map(({ account }) => account)).toEqual(climbers)
  expect(new Set(mails.map(({ params }) => params.cause))).toEqual(new Set(['reply']))
  const list = await lateClocks(site.rows, { organisationId: town.trust.id, now: site.clock.now(), limit: 5 })
  expect(list).toMatchObject({ running: 1, late: 1 })
  expect(list.clocks[0]).toMatchObject({ cause: 'reply', remindedCount: 5, reminded: 'Chief executive' })
  await answered(told.storyId)
})

test('who is away is passed over; who stands in for them is reminded in their place', async () => {
  const before = (await reminded()).length
  const [nurse = 0, deputy = 0, team = 0] = climbers
  const today = dayOf(site.clock.now())
  const away = { firstDay: today, lastDay: '2027-01-31' }
  await site.work((work) => absences.sayAway(work, { accountId: nurse, ...away, coverId: null }))
  await site.work((work) => absences.sayAway(work, { accountId: deputy, ...away, coverId: team }))
  const { storyId } = await publicStory(site, { serviceIds: [town.ward.id] })
  await pass(24 * 5)
  const mails = (await reminded()).slice(before)
  expect(mails[0]).toMatchObject({ account: team, params: { for: 'Deputy' } })
  expect(mails.map(({ account }) => account)).not.toContain(nurse)
  expect(mails.filter(({ account }) => account === team)).toHaveLength(1)
  await answered(storyId)
  for (const accountId of [nurse, deputy]) await site.work((work) => absences.endAbsence(work, accountId))
})

test('a story that is hidden reminds nobody, and has its whole time again when it is shown', async () => {
  const before = (await reminded()).length
  const { storyId } = await publicStory(site, { serviceIds: [town.ward.id] })
  await site.work((work) => authorEndings.hideStory(work, storyId))
  await pass(24 * 6)
  expect(await reminded()).toHaveLength(before)
  await site.work((work) => authorEndings.showStoryAgain(work, storyId))
  await pass(24 * 6)
  expect((await reminded()).length).toBeGreaterThan(before)
  await answered(storyId)
})

test('two services of one organisation run two clocks; each organisation keeps its own target and nation', async () => {
  const target = { organisationId: town.trust.id, days: 5, nation: 'scotland' } as const
  await site.work((work) => upkeep.setAnsweringTarget(work, target, 'system'))
  const { storyId } = await publicStory(site, { serviceIds: [town.ward.id, town.otherWard.id] })
  const clocks = await site.rows
    .selectFrom('content.answer_clocks')
    .selectAll()
    .where('story_id', '=', storyId)
    .orderBy('service_id')
    .execute()
  expect(clocks.map(({ service_id }) => service_id)).toEqual([town.ward.id, town.otherWard.id])
  await answered(storyId)
  const open = await lateClocks(site.rows, { organisationId: town.trust.id, now: site.clock.now(), limit: 5 })
  expect(open.running).toBe(0)
  await site.work((work) =>
    upkeep.setAnsweringTarget(work, { ...target, days: 2, nation: 'england-and-wales' }, 'system'),
  )
})

test('a year of stories: every one that waits climbs the whole ladder once, and no answered one climbs further', async () => {
  await site.rows.deleteFrom('ops.outbox').execute()
  const waiting: number[] = []
  for (let week = 0; week < 52; week++) {
    const quiet = await publicStory(site, { serviceIds: [town.ward.id] })
    const quick = await publicStory(site, { serviceIds: [town.ward.id] })
    waiting.push(quiet.storyId)
    await answered(quick.storyId)
    for (let half = 0; half < 14; half++) {
      site.clock.advance({ hours: 12 })
      await site.runJob('ladder.climb')
    }
  }
  for (let day = 0; day < 14; day++) {
    site.clock.advance({ days: 1 })
    await site.runJob('ladder.climb')
  }
  const byStory = new Map<string, (number | null)[]>()
  for (const { account, params } of await reminded()) {
    const story = String(params.story)
    byStory.set(story, [...(byStory.get(story) ?? []), account])
  }
  expect(byStory.size).toBe(waiting.length)
  for (const accounts of byStory.values()) expect(accounts).toEqual(climbers)
}, 120_000)
