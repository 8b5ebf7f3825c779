import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { checking, responseRules, writing } from '../../responses/index.ts'
import { aService } from '../../testing/desk.ts'
import { addSomeone, type Enrolled, signInAs } from '../../testing/people.ts'
import { publicStory } from '../../testing/public-story.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'

let site: Site
let nurse: Enrolled
let browser: Browser
let ward: Awaited<ReturnType<typeof aService>>

beforeAll(async () => {
  site = await openSite()
  ward = await aService(site, 'WMH')
  nurse = await addSomeone(site, {
    roleTitle: 'Ward sister',
    memberships: [{ organisationId: ward.organisationId, role: 'responder' }],
  })
})
afterAll(() => site.close())

test('a quiet day says so', async () => {
  browser = await signInAs(site, nurse)
  const came = await browser.get('/backstage')
  expect(came.status).toBe(200)
  expect(came.text).toContain('Nothing waits for you')
})

test('what waits stands oldest first, a few of it, with a way to the rest', async () => {
  for (let day = 1; day <= 7; day++) {
    await publicStory(site, {
      title: `Story of day ${day}`,
      serviceIds: [ward.serviceId],
      criticality: day % 6,
    })
    site.clock.advance({ days: 1 })
  }
  browser = await signInAs(site, nurse)
  const came = await browser.get('/backstage')
  const titles = came
    .$('.story-card__title')
    .map((_, title) => came.$(title).text())
    .get()
  expect(titles).toEqual([1, 2, 3, 4, 5].map((day) => `Story of day ${day}`))
  expect(came.text).toContain('7 stories wait for an answer.')
  expect(came.text).toContain('Has waited 7 days')
  expect(came.$('a[href="/backstage/stories?show=waiting"]').text()).toBe('2 more stories')
})

test('an answer takes a story off the list, and a promise comes onto it', async () => {
  const [first] = await site.rows.selectFrom('content.stories').select('id').orderBy('id').limit(1).execute()
  const id = await site.work((work) =>
    writing.submitResponse(work, {
      storyId: first?.id ?? 0,
      accountId: nurse.accountId,
      organisationId: ward.organisationId,
      serviceId: null,
      body: 'We have read this.',
      why: '',
      change: {
        ...responseRules.noChange,
        kind: 'planned',
        what: 'New clocks',
        who: 'Estates',
        when: 'June 2026',
      },
    }),
  )
  expect((await browser.get('/backstage')).text).toContain('Waits to be checked')
  await site.work((work) => checking.publishResponse(work, id))
  const came = await browser.get('/backstage')
  expect(came.text).toContain('6 stories wait for an answer.')
  expect(came.text).toContain('New clocks')
  expect(came.text).toContain('Estates, June 2026')
})

test('the list is filtered by what waits, by service and by how serious', async () => {
  const titles = async (query: string) => {
    const came = await browser.get(`/backstage/stories${query}`)
    expect(came.status).toBe(200)
    return came
      .$('.story-card__title')
      .map((_, title) => came.$(title).text())
      .get()
  }
  expect(await titles('')).toHaveLength(7)
  expect((await titles(''))[0]).toBe('Story of day 7')
  expect(await titles('?show=waiting')).toHaveLength(6)
  expect(await titles('?show=promised')).toEqual(['Story of day 1'])
  expect(await titles('?serious=4')).toEqual(['Story of day 5', 'Story of day 4'])
  expect(await titles(`?service=${ward.serviceCode}`)).toHaveLength(7)
  expect(await titles('?service=NOWHERE')).toEqual([])
  expect(await titles('?show=nonsense&serious=99&after=x')).toHaveLength(7)
})

test('the list goes on where it ended, without leaving out or repeating a story', async () => {
  for (let more = 1; more <= 20; more++) await publicStory(site, { serviceIds: [ward.serviceId] })
  const seen: string[] = []
  let path = '/backstage/stories'
  while (path) {
    const came = await browser.get(path)
    seen.push(
      ...came
        .$('.story-card__title a')
        .map((_, link) => came.$(link).attr('href'))
        .get(),
    )
    path = came.$('a[rel=next]').attr('href') ?? ''
  }
  expect(seen).toHaveLength(27)
  expect(new Set(seen).size).toBe(27)
})

test('Today, the list and the story room each take at most eight statements', async () => {
  const room = (await browser.get('/backstage/stories')).$('.story-card__title a').first().attr('href') ?? ''
  for (const path of ['/backstage', '/backstage/stories', room])
    expect(await statementsOf(path), path).toBeLessThanOrEqual(8)
})

async function statementsOf(path: string): Promise<number> {
  const asked = vi.spyOn(pg.Client.prototype, 'query')
  await browser.get(path)
  const { length } = asked.mock.calls
  asked.mockRestore()
  expect(length).toBeGreaterThan(2)
  return length
}
