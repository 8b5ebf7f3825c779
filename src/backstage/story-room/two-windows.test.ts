import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { checking } from '../../responses/index.ts'
import { aService } from '../../testing/desk.ts'
import { signedIn } from '../../testing/people.ts'
import { type PublicStoryInTest, publicStory } from '../../testing/public-story.ts'
import { type Browser, type Came, openSite, type Site } from '../../testing/site.ts'

let site: Site
let nurse: Browser
let serviceId: number
let story: PublicStoryInTest

beforeAll(async () => {
  site = await openSite()
  const ward = await aService(site, 'WMH')
  serviceId = ward.serviceId
  nurse = await signedIn(site, {
    memberships: [{ organisationId: ward.organisationId, role: 'responder', serviceIds: [serviceId] }],
  })
})
afterAll(() => site.close())
beforeEach(async () => {
  story = await publicStory(site, { serviceIds: [serviceId] })
})

const first = 'The clock had no battery. I put one in.'
const second = 'I was there that night, and I am sorry about the clock.'

/** The composer as it stands in one window: what it carries along, and what is typed into it. */
function windowOf({ $ }: Came) {
  const basedOn = String($('input[name=basedOn]').val() ?? '')
  return (body: string) => ({ body, basedOn, why: '', change: 'none', guidelines: 'yes' })
}

const save = (fields: Record<string, string>, wish = 'draft') =>
  nurse.post(`${story.room}/answer`, { ...fields, do: wish })

async function kept() {
  const rows = await site.rows
    .selectFrom('content.responses')
    .select(['id', 'public_id', 'status', 'body'])
    .where('story_id', '=', story.storyId)
    .execute()
  const versions = await site.rows
    .selectFrom('content.response_versions')
    .select('body')
    .where('response_id', 'in', [0, ...rows.map(({ id }) => id)])
    .orderBy('number')
    .execute()
  return { rows, versions: versions.map(({ body }) => body) }
}

test('other words that were kept meanwhile are shown above those that were typed, and neither is lost', async () => {
  const here = windowOf(await nurse.get(story.room))
  const there = windowOf(await nurse.get(story.room))
  expect((await save(there(first))).status).toBe(303)
  const both = await save(here(second))
  expect(both.status).toBe(409)
  expect(both.text).toContain('This answer was changed somewhere else')
  expect(both.text).toContain(first)
  expect(both.$('textarea[name=body]').text()).toBe(second)
  expect((await kept()).rows).toMatchObject([{ status: 'draft', body: first }])

  const chosen = windowOf(both)(`${second} ${first}`)
  expect((await save(chosen)).status).toBe(303)
  expect(await kept()).toMatchObject({
    rows: [{ body: `${second} ${first}` }],
    versions: [first, `${second} ${first}`],
  })
})

test('whoever goes on with the other words finds them as they were', async () => {
  const here = windowOf(await nurse.get(story.room))
  await save(here(first))
  const both = await save(here(second))
  const there = both.$('a:contains("Go on with these words")').attr('href') ?? ''
  expect((await nurse.get(there)).$('textarea[name=body]').text()).toBe(first)
})

test('of two that are saved in the same moment one is kept, and the other comes back', async () => {
  const fields = windowOf(await nurse.get(story.room))
  const came = await Promise.all([save(fields(first)), save(fields(second))])
  expect(came.map(({ status }) => status).sort()).toEqual([303, 409])
  const { rows } = await kept()
  expect(rows).toHaveLength(1)
  const back = came.find(({ status }) => status === 409)
  expect([first, second]).toContain(back?.$('textarea[name=body]').text())
  expect(back?.text).toContain(rows[0]?.body)
})

test('the same words twice are in nobody’s way', async () => {
  const fields = windowOf(await nurse.get(story.room))
  expect((await save(fields(first))).status).toBe(303)
  expect((await save(fields(first))).status).toBe(303)
  expect((await kept()).versions).toEqual([first])
})

test('what was sent in one window is not taken back by an older one', async () => {
  const fields = windowOf(await nurse.get(story.room))
  await save(fields(first), 'send')
  expect((await save(fields(second))).status).toBe(409)
  expect((await kept()).rows).toMatchObject([{ status: 'submitted', body: first }])
})

test('what was looked at is what is sent: after a change it is looked at again', async () => {
  const fields = windowOf(await nurse.get(story.room))
  const preview = await nurse.postAndFollow(`${story.room}/answer`, { ...fields(first), do: 'preview' })
  const basedOn = String(preview.$('input[name=basedOn]').val())
  await save(windowOf(await nurse.get(story.room))(second))
  const again = await nurse.postAndFollow(`${story.room}/send`, { basedOn })
  expect(again.text).toContain('Look at them before you send them.')
  expect(again.text).toContain(second)
  expect((await kept()).rows).toMatchObject([{ status: 'draft' }])
  await nurse.post(`${story.room}/send`, { basedOn: String(again.$('input[name=basedOn]').val()) })
  expect((await kept()).rows).toMatchObject([{ status: 'submitted', body: second }])
})

test('a public answer that is changed in two windows keeps both changes apart', async () => {
  await save(windowOf(await nurse.get(story.room))(first), 'send')
  const [row] = (await kept()).rows
  await site.work((work) => checking.publishResponse(work, row?.id ?? 0))
  const change = `${story.room}?change=${row?.public_id}`
  const fields = windowOf(await nurse.get(change))
  const path = `${story.room}/answers/${row?.public_id}`
  expect((await nurse.post(path, fields(`${first} Twice.`))).status).toBe(303)
  const both = await nurse.post(path, fields(second))
  expect(both.status).toBe(409)
  expect(both.$('textarea[name=body]').text()).toBe(second)
  expect(both.text).toContain(`${first} Twice.`)
  expect((await kept()).rows).toMatchObject([{ status: 'published', body: `${first} Twice.` }])
})
