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

test('two answers invite people to take part: one stands and one has ended, and both authors would come', async () => {
  const { rows } = await sql<{ stands: boolean; coming: number }>`
    select response.shown_invitation->>'until' >= '2026-11-23' as stands, count(signup.response_id)::int as coming
    from content.responses response left join content.invitation_signups signup on signup.response_id = response.id
    where response.shown_invitation <> '{}' group by 1 order by 1`.execute(site.rows)
  expect(rows).toEqual([
    { stands: false, coming: 1 },
    { stands: true, coming: 1 },
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

test('behind the curtain something goes on wherever the staff look', async () => {
  const { rows } = await sql<Record<string, number>>`
    select
      (select count(*)::int from content.objections where stage = 'closed') as answered,
      (select count(*)::int from content.objections where stage <> 'closed') as objections,
      (select count(*)::int from content.relay_messages where sent_by = 'author') as wrote_back,
      (select count(*)::int from content.relay_messages where reported_on is not null) as reported,
      (select count(*)::int from content.log_entries) as notes,
      (select count(*)::int from content.rehearsals) as rehearsals,
      (select count(*)::int from content.rehearsal_cues) as cues,
      (select count(*)::int from content.off_stage where closed_on is null) as off_stage,
      (select count(*)::int from content.off_stage where closed_on is not null) as came_back,
      (select count(*)::int from content.response_challenges) as challenges,
      (select count(*)::int from staff.absences where ended_at is null) as absences,
      (select count(*)::int from staff.accounts where left_at is not null) as leavers,
      (select count(*)::int from staff.claims where decided_at is null) as claims,
      (select count(*)::int from staff.nominations where answer is null) as nominations,
      (select count(*)::int from staff.sign_on_connections where allowed_at is null) as sign_on,
      (select count(*)::int from content.serious_alerts where acknowledged_at is null) as unseen,
      (select count(*)::int from content.serious_alerts where acknowledged_at is not null) as seen,
      (select count(distinct reminder.place)::int from content.answer_reminders reminder
        join content.answer_clocks clock on clock.id = reminder.clock_id and clock.stopped_at is null) as rungs,
      (select count(*)::int from (select account_id from staff.memberships where ended_at is null
        group by account_id having count(distinct organisation_id) > 1) several) as in_several`.execute(
    site.rows,
  )
  for (const [what, count] of Object.entries(rows[0] ?? {}))
    expect({ what, some: count > 0 }).toEqual({ what, some: true })
  expect(rows[0]?.rungs).toBeGreaterThan(2)
})

test('a wide cast reads along, and the surgery reads nothing', async () => {
  const { rows } = await sql<{ code: string; told: number; read: number }>`
    select organisation.code, count(told_at)::int as told, count(first_read_at)::int as read
    from content.audience heard join content.organisations organisation on organisation.id = heard.organisation_id
    group by 1`.execute(site.rows)
  const of = (code: string) => rows.find((row) => row.code === code) ?? { told: 0, read: 0 }
  expect(of('XHS').read).toBe(0)
  expect(of('XHS').told).toBeGreaterThan(15)
  expect(of('XTW').read / of('XTW').told).toBeGreaterThan(0.6)
  expect(of('XTW').read).toBeLessThan(of('XTW').told)
})
