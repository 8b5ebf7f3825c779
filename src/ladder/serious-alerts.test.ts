import { afterAll, beforeAll, expect, test } from 'vitest'
import { ladders } from '../staff/index.ts'
import { addSomeone, type Enrolled } from '../testing/people.ts'
import { publicStory } from '../testing/public-story.ts'
import { openSite, type Site } from '../testing/site.ts'
import { openWellmouth, type Wellmouth } from '../testing/wellmouth.ts'
import { acknowledgeSerious, openSeriousOf, unseenSerious } from './index.ts'

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
