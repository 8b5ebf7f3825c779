import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addOrganisation, addService } from '../organisations/index.ts'
import { dayOf } from '../platform/clock/index.ts'
import { absences, accounts, ladders } from '../staff/index.ts'
import { addSomeone } from '../testing/people.ts'
import { publicStory } from '../testing/public-story.ts'
import { openSite, type Site } from '../testing/site.ts'
import { openWellmouth, type Wellmouth } from '../testing/wellmouth.ts'
import { clockInRoom } from './index.ts'

let site: Site
let town: Wellmouth
let people: number[]

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
})
beforeEach(async () => {
  people = []
  for (const name of ['First', 'Second', 'Third', 'Fourth']) people.push(await member(name, 'coach'))
  await site.rows.updateTable('content.answer_clocks').set({ next_at: null }).execute()
  await site.rows.deleteFrom('ops.outbox').execute()
})
afterAll(() => site.close())

async function member(name: string, role: 'coach' | 'responder' | 'understudy', serviceIds: number[] = []) {
  const memberships = [{ organisationId: town.trust.id, role, serviceIds }]
  return (await addSomeone(site, { name, memberships })).accountId
}

function climb(...rungs: number[]): Promise<void> {
  const ladder = { organisationId: town.trust.id, serviceId: town.ward.id, rungs, seniorId: null }
  return site.work((work) => ladders.setLadder(work, ladder, 'system'))
}

async function drop(): Promise<void> {
  const ladder = { organisationId: town.trust.id, serviceId: town.ward.id }
  await site.work((work) => ladders.dropLadder(work, ladder, 'system'))
}

async function pass(days: number): Promise<void> {
  for (let half = 0; half < days * 2; half++) {
    site.clock.advance({ hours: 12 })
    await site.runJob('ladder.climb')
  }
}

async function reminded(): Promise<(number | null)[]> {
  return (await site.outbox())
    .filter(({ template }) => template === 'answerDue')
    .map(({ to_account }) => to_account)
}

const story = () => publicStory(site, { serviceIds: [town.ward.id] })

test('a ladder that is changed meanwhile: who was reminded is not reminded again, and the new ones are', async () => {
  const [first = 0, second = 0, third = 0, fourth = 0] = people
  await climb(first, second)
  await story()
  await pass(1)
  expect(await reminded()).toEqual([first])
  await climb(third, first, fourth)
  await pass(10)
  expect(await reminded()).toEqual([first, third, fourth])
})

test('who leaves, or loses their place, in the middle of a climb is passed over; the others are still reminded', async () => {
  const [first = 0, second = 0, third = 0, fourth = 0] = people
  await climb(first, second, third, fourth)
  await story()
  await pass(1)
  await site.work((work) => accounts.leave(work, second, 'system'))
  const { id } = await site.rows
    .selectFrom('staff.memberships')
    .select('id')
    .where('account_id', '=', third)
    .executeTakeFirstOrThrow()
  await site.work((work) => accounts.endMembership(work, id, 'system'))
  await pass(10)
  expect(await reminded()).toEqual([first, fourth])
})

test('when nobody on the ladder can be reached, the cast stands in: whoever answers, their deputy, the directors', async () => {
  const [first = 0, second = 0] = people
  await climb(first, second)
  await story()
  for (const gone of [first, second]) await site.work((work) => accounts.leave(work, gone, 'system'))
  await pass(10)
  expect(await reminded()).toEqual([town.nurse.accountId, town.director.accountId])
})

test('everybody who was chosen is away without cover: the cast stands in, and they are asked when they are back', async () => {
  const [first = 0] = people
  await climb(first)
  await story()
  const today = dayOf(site.clock.now())
  const away = { accountId: first, firstDay: today, lastDay: '2027-12-31', coverId: null }
  await site.work((work) => absences.sayAway(work, away))
  await pass(10)
  expect(await reminded()).toEqual([town.nurse.accountId, town.director.accountId])
  await site.work((work) => absences.endAbsence(work, first))
})

test('where nobody chose a ladder it is led by whoever answers for the service itself, and the room names them', async () => {
  await drop()
  const today = dayOf(site.clock.now())
  const { storyId } = await story()
  const asked = { storyId, organisationIds: [town.trust.id], today }
  expect((await clockInRoom({ db: site.rows, keys: site.keys }, asked))?.next).toBe('Ines Okoro')
  const nearer = await member('Nearer', 'responder', [town.ward.id])
  const deputy = await member('Deputy', 'understudy')
  expect((await clockInRoom({ db: site.rows, keys: site.keys }, asked))?.next).toBe('Nearer')
  const place = { organisationId: town.trust.id, serviceId: town.ward.id }
  const ladder = await ladders.ladderOf(site.rows, place, today)
  expect(ladder).toMatchObject({ from: 'cast', outOfReach: false })
  expect(ladder.rungs.map(({ accountId }) => accountId)).toEqual([nearer, deputy, town.director.accountId])
  await pass(10)
  expect(await reminded()).toEqual([nearer, deputy, town.director.accountId])
  expect(await clockInRoom({ db: site.rows, keys: site.keys }, asked)).toMatchObject({
    next: null,
    nextAt: null,
  })
})

test('an organisation with no more than an administrator reaches them; with nobody it reaches nobody', async () => {
  const { id } = await site.work((work) => addOrganisation(work, { code: 'WX7', name: 'Wexby Care' }))
  const { id: serviceId } = await site.work((work) =>
    addService(work, { code: 'WX7A', name: 'Wexby', at: 'WX7' }),
  )
  const place = { organisationId: id, serviceId }
  const rungs = async () => {
    const ladder = await ladders.ladderOf(site.rows, place, dayOf(site.clock.now()))
    return ladder.rungs.map(({ accountId }) => accountId)
  }
  expect(await rungs()).toEqual([])
  const { accountId } = await addSomeone(site, {
    memberships: [{ organisationId: id, role: 'administrator' }],
  })
  expect(await rungs()).toEqual([accountId])
})
