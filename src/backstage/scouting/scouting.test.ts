import { afterAll, beforeAll, expect, test } from 'vitest'
import { castReports } from '../../reports/index.ts'
import { checking, responseRules, writing } from '../../responses/index.ts'
import { staffViewer } from '../../staff/index.ts'
import { addSomeone, type Enrolled, signInAs } from '../../testing/people.ts'
import { publicStory } from '../../testing/public-story.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, type Wellmouth } from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let porter: Enrolled
let scout: Enrolled

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  const place = (role: 'reader' | 'scout', serviceIds: number[] = []) => [
    { organisationId: town.trust.id, role, serviceIds },
  ]
  porter = await addSomeone(site, {
    name: 'Dev Anand',
    roleTitle: 'Porter',
    memberships: place('reader', [town.ward.id]),
  })
  scout = await addSomeone(site, { name: 'Bea Lund', memberships: place('scout') })
  for (let nth = 0; nth < 6; nth++) {
    const { storyId } = await publicStory(site, { serviceIds: [town.ward.id] })
    await site.rows
      .updateTable('content.audience')
      .set({ first_read_at: site.clock.now() })
      .where('story_id', '=', storyId)
      .where('account_id', '=', porter.accountId)
      .execute()
  }
})
afterAll(() => site.close())

const since = '2025-03-02'

test('a service under two responders or without a deputy is a gap, and ceases to be one', async () => {
  const asked = { organisationId: town.trust.id, since }
  const { services, gaps } = await castReports.gapsOf(site.rows, asked)
  expect(services).toBe(2)
  expect(gaps).toMatchObject([
    { service: 'Maple Ward', responders: 1, understudies: 0, stories: 6 },
    { service: 'Quay Ward', responders: 1, understudies: 0, stories: 0 },
  ])
  const memberships = [
    { organisationId: town.trust.id, role: 'responder' as const, serviceIds: [town.ward.id] },
    { organisationId: town.trust.id, role: 'understudy' as const },
  ]
  await addSomeone(site, { name: 'Sol Reyes', memberships: memberships.slice(0, 1) })
  await addSomeone(site, { name: 'Pat Moss', memberships: memberships.slice(1) })
  expect((await castReports.gapsOf(site.rows, asked)).gaps.map(({ service }) => service)).toEqual([
    'Quay Ward',
  ])
})

test('answers that few people give rank as narrow, and many hands as wide', async () => {
  const stories = await site.rows.selectFrom('content.stories').select('id').orderBy('id').execute()
  for (const { id: storyId } of stories.slice(0, 4)) await answerAs(storyId, town.nurse)
  const narrow = await castReports.spreadOf(site.rows, { organisationId: town.trust.id, since })
  expect(narrow).toMatchObject({ answers: 4, responders: 1, disciplines: 1, heldByThree: 1 })
  for (const [nth, { id: storyId }] of stories.entries()) {
    const memberships = [{ organisationId: town.trust.id, role: 'responder' as const }]
    await answerAs(
      storyId,
      await addSomeone(site, { name: `Person ${nth}`, roleTitle: `Role ${nth}`, memberships }),
    )
  }
  const wide = await castReports.spreadOf(site.rows, { organisationId: town.trust.id, since })
  expect(wide).toMatchObject({ answers: 10, responders: 7, disciplines: 7 })
  expect(wide.heldByThree).toBeCloseTo(0.6)
})

async function answerAs(storyId: number, { accountId }: Enrolled): Promise<void> {
  const written = {
    storyId,
    accountId,
    organisationId: town.trust.id,
    serviceId: null,
    body: 'Read.',
    why: '',
  }
  const id = await site.work((work) =>
    writing.submitResponse(work, { ...written, change: responseRules.noChange }),
  )
  await site.work((work) => checking.publishResponse(work, id))
}

test('a scout asks a keen reader, who says yes and may answer for what they read about', async () => {
  const browser = await signInAs(site, scout)
  expect((await browser.get('/backstage/cast')).to).toBe('/backstage/cast/WM0/missing')
  const page = await browser.get('/backstage/cast/WM0/missing')
  expect(page.text).toContain('Dev Anand, Porter')
  const account = String(page.$('input[name=account]').val())
  const asked = await browser.postAndFollow('/backstage/cast/WM0/nominate', { account })
  expect(asked.text).toContain('They get a mail')
  expect((await browser.post('/backstage/cast/WM0/nominate', { account })).status).toBe(409)
  const mail = (await site.outbox()).find(({ template }) => template === 'nominated')
  expect(mail?.to_account).toBe(porter.accountId)
  const { nomination } = (mail?.params ?? {}) as { nomination: string }
  expect((await browser.get(`/backstage/nominations/${nomination}`)).status).toBe(404)
  const own: Browser = await signInAs(site, porter)
  await own.get(`/backstage/nominations/${nomination}`)
  const said = await own.postAndFollow(`/backstage/nominations/${nomination}`, { answer: 'yes' })
  expect(said.text).toContain('You may answer stories from now on.')
  const viewer = await staffViewer(site.rows, porter.accountId)
  expect(viewer?.memberships).toContainEqual({
    organisationId: town.trust.id,
    role: 'responder',
    serviceIds: [town.ward.id],
  })
})

test('readers and responders do not scout', async () => {
  const browser = await signInAs(site, town.nurse)
  expect((await browser.get('/backstage/cast/WM0/missing')).status).toBe(404)
  expect((await browser.get('/backstage/cast')).status).toBe(404)
})
