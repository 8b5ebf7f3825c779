import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../platform/clock/index.ts'
import { absences, ladders } from '../staff/index.ts'
import { addSomeone, type Enrolled } from '../testing/people.ts'
import { publicStory } from '../testing/public-story.ts'
import { openSite, type Site } from '../testing/site.ts'
import { openWellmouth, type Wellmouth } from '../testing/wellmouth.ts'
import { acknowledgeSerious, openSeriousOf, unseenSerious } from './serious-alerts.ts'

let site: Site
let town: Wellmouth
let chief: Enrolled

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  chief = await addSomeone(site, {
    name: 'Dr Osei',
    memberships: [{ organisationId: town.trust.id, role: 'reader' }],
  })
  const ladder = {
    organisationId: town.trust.id,
    serviceId: null,
    rungs: [town.nurse.accountId],
    seniorId: chief.accountId,
  }
  await site.work((work) => ladders.setLadder(work, ladder, 'system'))
})
afterAll(() => site.close())

async function told(): Promise<(number | null)[]> {
  const mails = await site.outbox()
  return mails.filter(({ template }) => template === 'seriousStory').map(({ to_account }) => to_account)
}

test('a named senior hears of a serious story the moment it is approved, and nobody of a mild one', async () => {
  await publicStory(site, { serviceIds: [town.ward.id], criticality: 3 })
  expect(await told()).toEqual([])
  const { publicId } = await publicStory(site, {
    serviceIds: [town.ward.id, town.otherWard.id],
    criticality: 4,
  })
  expect(await told()).toEqual([chief.accountId])
  const { told_at, approved_at } = await site.rows
    .selectFrom('content.serious_alerts')
    .selectAll()
    .executeTakeFirstOrThrow()
  expect(told_at.getTime() - approved_at.getTime()).toBeLessThan(5 * 60_000)
  const mails = (await site.outbox()).filter(({ template }) => template === 'seriousStory')
  expect(JSON.stringify(mails)).not.toContain(publicId)
})

test('who says that they have seen it is kept, and nobody else can say it', async () => {
  const [open] = await openSeriousOf(site.rows, chief.accountId, 5)
  expect(open).toMatchObject({ services: ['Maple Ward', 'Quay Ward'], acknowledgedAt: null })
  const alert = open?.publicId ?? ''
  expect(await unseenSerious(site.rows, town.trust.id)).toHaveLength(1)
  await expect(
    site.work((work) => acknowledgeSerious(work, { alert, accountId: town.nurse.accountId })),
  ).rejects.toThrow('no such message')
  await site.work((work) => acknowledgeSerious(work, { alert, accountId: chief.accountId }))
  site.clock.advance({ hours: 3 })
  await site.runJob('ladder.climb')
  expect(await told()).toEqual([chief.accountId])
  expect(await openSeriousOf(site.rows, chief.accountId, 5)).toEqual([])
  expect(await unseenSerious(site.rows, town.trust.id)).toEqual([])
})

test('after an hour without a word the directors hear too, once', async () => {
  await publicStory(site, { serviceIds: [town.ward.id], criticality: 5 })
  site.clock.advance({ minutes: 59 })
  await site.runJob('ladder.climb')
  expect(await told()).toHaveLength(2)
  site.clock.advance({ minutes: 5 })
  for (let again = 0; again < 3; again++) {
    await site.runJob('ladder.climb')
    site.clock.advance({ hours: 2 })
  }
  expect(await told()).toEqual([chief.accountId, chief.accountId, town.director.accountId])
})

test('whoever is away when a serious story is approved: the one who stands in for them hears', async () => {
  const today = dayOf(site.clock.now())
  const away = { accountId: chief.accountId, firstDay: today, lastDay: '2027-01-31' }
  await site.work((work) => absences.sayAway(work, { ...away, coverId: town.nurse.accountId }))
  const before = (await told()).length
  await publicStory(site, { serviceIds: [town.ward.id], criticality: 4 })
  expect((await told()).slice(before)).toEqual([town.nurse.accountId])
  const [alert] = await openSeriousOf(site.rows, town.nurse.accountId, 1)
  await site.work((work) =>
    acknowledgeSerious(work, { alert: alert?.publicId ?? '', accountId: town.nurse.accountId }),
  )
  await site.work((work) => absences.endAbsence(work, chief.accountId))
})

test('while nobody says that they have seen it, it stays before the directors, with a name and a time', async () => {
  const before = (await told()).length
  await publicStory(site, { serviceIds: [town.ward.id], criticality: 5 })
  for (let day = 0; day < 5; day++) {
    site.clock.advance({ days: 1 })
    await site.runJob('ladder.climb')
  }
  expect((await told()).slice(before)).toEqual([chief.accountId, town.director.accountId])
  const unseen = await unseenSerious(site.rows, town.trust.id)
  expect(unseen.map(({ name }) => name)).toEqual(expect.arrayContaining(['Dr Osei', 'Moira Tench']))
})

test('where the only director is the one who was told, the next on the ladder hears after an hour, once', async () => {
  const place = { organisationId: town.trust.id, serviceId: town.otherWard.id }
  const rungs = [town.nurse.accountId, town.director.accountId]
  await site.work((work) =>
    ladders.setLadder(work, { ...place, rungs, seniorId: town.director.accountId }, 'system'),
  )
  const before = (await told()).length
  await publicStory(site, { serviceIds: [town.otherWard.id], criticality: 4 })
  expect((await told()).slice(before)).toEqual([town.director.accountId])
  for (let hour = 0; hour < 5; hour++) {
    site.clock.advance({ hours: 1, minutes: 5 })
    await site.runJob('ladder.climb')
  }
  expect((await told()).slice(before)).toEqual([town.director.accountId, town.nurse.accountId])
})
