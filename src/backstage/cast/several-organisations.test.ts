import { afterAll, beforeAll, expect, test } from 'vitest'
import { addOrganisation, addService } from '../../organisations/index.ts'
import { accounts } from '../../staff/index.ts'
import { addSomeone, type Enrolled, signInAs } from '../../testing/people.ts'
import { type PublicStoryInTest, publicStory } from '../../testing/public-story.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'

let site: Site
let trust: number
let care: number
let ward: number
let team: number
let both: Enrolled
let browser: Browser
let shared: PublicStoryInTest

beforeAll(async () => {
  site = await openSite()
  const open = async (code: string, name: string, service: string) => {
    const { id } = await site.work((work) => addOrganisation(work, { code, name }))
    return {
      id,
      service: (await site.work((work) => addService(work, { code: `${code}A`, name: service, at: code })))
        .id,
    }
  }
  const [hospital, community] = [
    await open('WHT', 'Wellmouth Hospitals', 'Stroke ward'),
    await open('WCC', 'Wellmouth Community Care', 'Home team'),
  ]
  trust = hospital.id
  care = community.id
  ward = hospital.service
  team = community.service
  both = await addSomeone(site, {
    name: 'Ola Brandt',
    memberships: [
      { organisationId: trust, role: 'director' },
      { organisationId: care, role: 'responder', serviceIds: [team] },
      { organisationId: care, role: 'scout' },
    ],
  })
  browser = await signInAs(site, both)
  shared = await publicStory(site, { serviceIds: [ward, team], title: 'Two teams, one knee' })
}, 60_000)
afterAll(() => site.close())

test('the cast leads to a choice, each to what this person is there: a director here, a scout there', async () => {
  const page = await browser.get('/backstage/cast')
  const links = page.$('main li a').toArray()
  expect(links.map((link) => page.$(link).attr('href'))).toEqual([
    '/backstage/cast/WCC/missing',
    '/backstage/cast/WHT',
  ])
  expect((await browser.get('/backstage/cast/WHT')).status).toBe(200)
  expect((await browser.get('/backstage/cast/WCC')).status).toBe(404)
  expect((await browser.get('/backstage/cast/WCC/missing')).status).toBe(200)
})

test('how we answer: with one place that leads it goes there, with two it asks which', async () => {
  expect((await browser.get('/backstage/how-we-answer')).to).toBe('/backstage/how-we-answer/WHT')
  await site.work((work) =>
    accounts.addMembership(
      work,
      { accountId: both.accountId, organisationId: care, role: 'coach', serviceIds: [] },
      'system',
    ),
  )
  const page = await browser.get('/backstage/how-we-answer')
  expect(page.$('main li a')).toHaveLength(2)
  expect((await browser.get('/backstage/how-we-answer/WCC')).text).toContain('Wellmouth Community Care')
})

test('an answer to a story about both is given for the one that was chosen', async () => {
  const room = await browser.get(shared.room)
  const options = room.$('select[name=organisation] option').toArray()
  expect(options.map((option) => room.$(option).text()).sort()).toEqual([
    'Wellmouth Community Care',
    'Wellmouth Hospitals',
  ])
  await browser.post(`${shared.room}/answer`, {
    body: 'We talked to each other today, for the first time in a year.',
    organisation: String(care),
    change: 'none',
    why: '',
    do: 'draft',
  })
  const { organisation_id } = await site.rows
    .selectFrom('content.responses')
    .select('organisation_id')
    .where('account_id', '=', both.accountId)
    .executeTakeFirstOrThrow()
  expect(organisation_id).toBe(care)
})

test('whose place ends in one organisation keeps the other, and finds nothing of the first', async () => {
  const places = await site.rows
    .selectFrom('staff.memberships')
    .select(['id', 'role'])
    .where('account_id', '=', both.accountId)
    .where('organisation_id', '=', care)
    .execute()
  for (const { id } of places) await site.work((work) => accounts.endMembership(work, id, 'system'))
  expect((await browser.get('/backstage')).to).toContain('/backstage/sign-in')
  const again = await signInAs(site, both)
  expect((await again.get('/backstage/cast')).to).toBe('/backstage/cast/WHT')
  expect((await again.get('/backstage/cast/WCC/missing')).status).toBe(404)
  const room = await again.get(shared.room)
  expect(room.status).toBe(200)
  expect(room.$('select[name=organisation]')).toHaveLength(0)
})
