import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addOrganisation, addService } from '../organisations/index.ts'
import { checking, responseRules, writing } from '../responses/index.ts'
import { accounts, profiles } from '../staff/index.ts'
import { addSomeone } from '../testing/people.ts'
import { publicStory } from '../testing/public-story.ts'
import { openSite, type Site } from '../testing/site.ts'
import { castReports } from './index.ts'

let site: Site
const since = '2026-01-01'

interface Place {
  id: number
  wards: number[]
  stories: number[]
}

beforeAll(async () => {
  site = await openSite('2026-03-02T10:00:00Z')
})
afterAll(() => site.close())

/** A trust with some wards and some stories about each. */
async function openTrust(code: string, stories = 12): Promise<Place> {
  const { id } = await site.work((work) =>
    addOrganisation(work, { code, name: `Trust ${code}`, kind: 'trust' }),
  )
  const wards: number[] = []
  for (const ward of ['A', 'B', 'C'])
    wards.push(
      (await site.work((work) => addService(work, { code: code + ward, name: `Ward ${ward}`, at: code }))).id,
    )
  const told: number[] = []
  for (let n = 0; n < stories; n++)
    told.push((await publicStory(site, { serviceIds: [wards[n % 3] ?? 0] })).storyId)
  return { id, wards, stories: told }
}

async function answers(trust: Place, roleTitle: string, serviceIds: number[] = []): Promise<number> {
  const memberships = [{ organisationId: trust.id, role: 'responder' as const, serviceIds }]
  return (await addSomeone(site, { name: `${roleTitle} of ${trust.id}`, roleTitle, memberships })).accountId
}

async function answer(trust: Place, nth: number, accountId: number): Promise<void> {
  const id = await site.work((work) =>
    writing.submitResponse(work, {
      storyId: trust.stories[nth] ?? 0,
      accountId,
      organisationId: trust.id,
      serviceId: null,
      body: `Answer ${nth} of ${accountId}.`,
      why: '',
      change: responseRules.noChange,
    }),
  )
  await site.work(async (work) => {
    if ((await checking.responseToCheck(work.db, id))?.status !== 'published')
      await checking.publishResponse(work, id)
  })
}

test('three hospitals rank as they were found: one silent, one that two people speak for, one where many do (R36)', async () => {
  const [silent, central, shared] = [await openTrust('RA1'), await openTrust('RB1'), await openTrust('RC1')]
  await answer(silent, 0, await answers(silent, 'Patient experience manager'))
  const two = [await answers(central, 'Communications officer'), await answers(central, 'Complaints manager')]
  for (let n = 0; n < 12; n++) await answer(central, n, two[n % 2] ?? 0)
  for (let n = 0; n < 12; n++)
    await answer(shared, n, await answers(shared, `Discipline ${n}`, [shared.wards[n % 3] ?? 0]))
  const spreads = []
  for (const { id } of [silent, central, shared])
    spreads.push(await castReports.spreadOf(site.rows, { organisationId: id, since }))
  expect(spreads).toMatchObject([
    { answers: 1, responders: 1, disciplines: 1, heldByThree: 1 },
    { answers: 12, responders: 2, disciplines: 2, heldByThree: 1 },
    { answers: 12, responders: 12, disciplines: 12, heldByThree: 0.25 },
  ])
  const order = spreads.toSorted(
    (one, other) => (one.heldByThree ?? 1) - (other.heldByThree ?? 1) || other.responders - one.responders,
  )
  expect(order.map(({ responders }) => responders)).toEqual([12, 2, 1])
})

test('how near answers are to the care, and how many bear no name, by organisation (R41)', async () => {
  const trust = await openTrust('RD1', 6)
  const [a = 0, b = 0] = trust.wards
  const nurse = await answers(trust, 'Staff nurse', [a])
  const otherNurse = await answers(trust, 'Staff nurse', [b])
  const chief = await answers(trust, 'Chief executive')
  const office = await answers(trust, 'Head of Communications', [a])
  const pals = await answers(trust, 'PALS officer')
  // Stories 0 and 3 are about the first ward.
  await answer(trust, 0, nurse)
  await answer(trust, 3, nurse)
  await answer(trust, 0, otherNurse)
  await answer(trust, 0, chief)
  await answer(trust, 0, office)
  await answer(trust, 1, pals)
  await site.work((work) => profiles.setUnnamed(work, { accountId: pals, unnamed: true }, 'system'))
  const near = () => castReports.closenessOf(site.rows, { organisationId: trust.id, since })
  expect(await near()).toEqual({ answers: 6, unsigned: 1, fromService: 2, fromOffice: 2, fromElsewhere: 2 })
  await site.work((work) => accounts.leave(work, nurse, 'system'))
  expect(await near()).toMatchObject({ answers: 6, fromService: 2 })
  expect(await castReports.closenessOf(site.rows, { organisationId: trust.id, since: '2027-01-01' })).toEqual(
    {
      answers: 0,
      unsigned: 0,
      fromService: 0,
      fromOffice: 0,
      fromElsewhere: 0,
    },
  )
})

test('a surgery with one service: whoever is there is near', async () => {
  const added = await site.work((work) => addOrganisation(work, { code: 'RG1', name: 'Surgery', kind: 'gp' }))
  const surgery: Place = { id: added.id, wards: [added.serviceId ?? 0], stories: [] }
  surgery.stories.push((await publicStory(site, { serviceIds: surgery.wards })).storyId)
  await answer(surgery, 0, await answers(surgery, 'Receptionist'))
  expect(await castReports.closenessOf(site.rows, { organisationId: surgery.id, since })).toMatchObject({
    answers: 1,
    fromService: 1,
  })
})

describe('services with too few people (R34)', () => {
  const place = (role: 'responder' | 'understudy', serviceIds: number[] = []) => ({ role, serviceIds })

  test.each([
    ['nobody', [], ['Ward A', 'Ward B', 'Ward C']],
    ['one responder and a deputy', [place('responder'), place('understudy')], ['Ward A', 'Ward B', 'Ward C']],
    [
      'two responders and no deputy',
      [place('responder'), place('responder')],
      ['Ward A', 'Ward B', 'Ward C'],
    ],
    ['two and a deputy for everything', [place('responder'), place('responder'), place('understudy')], []],
    [
      'the second responder is for one ward only',
      [place('responder'), place('responder', [0]), place('understudy')],
      ['Ward B', 'Ward C'],
    ],
  ])('%s', async (what, places, expected) => {
    const trust = await openTrust(`G${expected.length}${places.length}${what.length}`, 0)
    for (const { role, serviceIds } of places) {
      const memberships = [
        { organisationId: trust.id, role, serviceIds: serviceIds.map((at) => trust.wards[at] ?? 0) },
      ]
      await addSomeone(site, { memberships })
    }
    const { gaps, services } = await castReports.gapsOf(site.rows, { organisationId: trust.id, since })
    expect({ services, gaps: gaps.map(({ service }) => service) }).toEqual({ services: 3, gaps: expected })
  })

  test('whoever never set up a sign-in, has left or is of a closed service does not count', async () => {
    const trust = await openTrust('GZ1', 0)
    const member = { organisationId: trust.id, serviceIds: [], name: 'Kim' }
    for (const n of [1, 2, 3])
      await site.work((work) =>
        accounts.addMember(work, { ...member, email: `kim-${n}@gz.example`, role: 'responder' }, 'system'),
      )
    const gone = await answers(trust, 'Nurse')
    await site.work((work) => accounts.leave(work, gone, 'system'))
    await site.rows
      .updateTable('content.services')
      .set({ closed_on: '2026-01-31' })
      .where('id', '=', trust.wards[0] ?? 0)
      .execute()
    const { gaps } = await castReports.gapsOf(site.rows, { organisationId: trust.id, since })
    expect(gaps.map(({ service, responders }) => [service, responders])).toEqual([
      ['Ward B', 0],
      ['Ward C', 0],
    ])
  })
})
