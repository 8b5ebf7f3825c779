import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from '../testing/site.ts'
import { seedDemo } from './index.ts'

let site: Site

beforeAll(async () => {
  site = await openSite('2026-11-23T15:00:00Z')
  await seedDemo(site.ground)
}, 120_000)
afterAll(() => site.close())

test('the town has about 120 stories, in every status and with every ending', async () => {
  const { rows } = await sql<{ state: string; count: number }>`
    select coalesce(withheld, status) as state, count(*)::int as count from content.stories group by 1`.execute(
    site.rows,
  )
  const states = Object.fromEntries(rows.map(({ state, count }) => [state, count]))
  expect(Object.keys(states).sort()).toEqual([
    'approved',
    'declined',
    'deleted',
    'held',
    'hidden',
    'published',
    'returned',
    'submitted',
    'taken down',
    'unpublished',
    'withdrawn',
  ])
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(115)
})

test('three organisations contrast: one is silent, one pastes, one converses', async () => {
  const { rows } = await sql<{
    code: string
    stories: number
    answered: number
    texts: number
    answers: number
    people: number
    changes: number
  }>`
    select organisation.code,
      count(distinct story.id)::int as stories, count(distinct response.story_id)::int as answered,
      count(distinct response.id)::int as answers, count(distinct response.published_body)::int as texts,
      count(distinct response.account_id)::int as people, count(distinct change.id)::int as changes
    from content.organisations organisation
      join content.services service on service.organisation_id = organisation.id
      join content.story_services link on link.service_id = service.id
      join content.stories story on story.id = link.story_id and story.status = 'published' and story.withheld is null
      left join content.responses response on response.story_id = story.id and response.status = 'published' and response.organisation_id = organisation.id
      left join content.changes change on change.response_id = response.id
    group by 1`.execute(site.rows)
  const of = (code: string) => rows.find((row) => row.code === code)
  expect(of('XHS')).toMatchObject({ answers: 0 })
  expect(of('XHS')?.stories).toBeGreaterThan(15)
  const hospitals = of('XWH')
  expect((hospitals?.answered ?? 0) / (hospitals?.stories ?? 1)).toBeGreaterThan(0.8)
  expect((hospitals?.texts ?? 99) / (hospitals?.answers ?? 1)).toBeLessThan(0.25)
  const tidewater = of('XTW')
  expect((tidewater?.answered ?? 0) / (tidewater?.stories ?? 1)).toBeGreaterThan(0.8)
  expect(tidewater?.texts).toBe(tidewater?.answers)
  expect(tidewater?.people).toBeGreaterThan(9)
  expect(tidewater?.changes).toBeGreaterThan(20)
})

test('authors were asked whether their stories may be used elsewhere: one said yes, one said no, one has not answered', async () => {
  const { rows } = await sql<{ state: string; uses: number }>`
    select request.state, count(used.id)::int as uses from content.sharing_requests request
      left join content.story_uses used on used.request_id = request.id group by request.state order by request.state`.execute(
    site.rows,
  )
  expect(rows).toEqual([
    { state: 'asked', uses: 0 },
    { state: 'no', uses: 0 },
    { state: 'yes', uses: 1 },
  ])
})

test('the public pages of the town can be read', async () => {
  const browser = site.browser()
  for (const path of [
    '/',
    '/stories',
    '/changes',
    '/organisations/XTW',
    '/organisations/XHS',
    '/services/XTW02A',
  ]) {
    const came = await browser.get(path)
    expect({ path, status: came.status }).toEqual({ path, status: 200 })
  }
})
