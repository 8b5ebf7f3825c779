import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { authorEndings } from '../stories/index.ts'
import { aService } from '../testing/desk.ts'
import { signedIn } from '../testing/people.ts'
import { type PublicStoryInTest, publicStory } from '../testing/public-story.ts'
import { openSite, type Site } from '../testing/site.ts'
import { heardBy, reads as noted } from './index.ts'

let site: Site
let ward: Awaited<ReturnType<typeof aService>>
let story: PublicStoryInTest
let page: string

beforeAll(async () => {
  site = await openSite()
  ward = await aService(site, 'WMH')
})
afterAll(() => site.close())
beforeEach(async () => {
  story = await publicStory(site, { serviceIds: [ward.serviceId] })
  page = `/stories/${story.publicId}`
})

const as = (agent: string) => ({ 'user-agent': agent })

test('one person who reloads counts once a day', async () => {
  for (let times = 0; times < 5; times++) await site.browser().get(page, as('Firefox one'))
  await site.browser().get(page, as('Firefox two'))
  expect(await reads()).toBe(2)
  await site.browser().get(page, as('Firefox one'))
  expect(await reads()).toBe(2)
  site.clock.advance({ days: 1 })
  await site.browser().get(page, as('Firefox one'))
  expect(await reads()).toBe(3)
})

test('robots are left out, and so is a page that is not there', async () => {
  await site.browser().get(page, as('Googlebot/2.1'))
  await site.browser().get(`/stories/${'a'.repeat(22)}`)
  await site.browser().get('/stories/nothing')
  expect(await reads()).toBe(0)
})

test('opening a page writes nothing until the next round', async () => {
  await site.browser().get(page)
  const before = await site.rows.selectFrom('content.story_reads').selectAll().execute()
  expect(before.find(({ story_id }) => story_id === story.storyId)).toBeUndefined()
  expect(await reads()).toBe(1)
})

test('what could not be written down is kept for the next round', async () => {
  await site.browser().get(page)
  await site.rows.schema.withSchema('content').alterTable('story_reads').renameTo('moved').execute()
  await expect(noted.readBuffer.flush(site.app)).rejects.toThrow()
  await site.rows.schema.withSchema('content').alterTable('moved').renameTo('story_reads').execute()
  expect(await reads()).toBe(1)
})

test('a story that is hidden meanwhile is not counted', async () => {
  await site.browser().get(page)
  await site.work((work) => authorEndings.hideStory(work, story.storyId))
  expect(await reads()).toBe(0)
})

test('the first time a member opens the room or the public page is kept, and counts as staff', async () => {
  const nurse = await signedIn(site, {
    roleTitle: 'Ward sister',
    memberships: [{ organisationId: ward.organisationId, role: 'responder' }],
  })
  expect(await readers()).toEqual([])
  await nurse.get(story.room)
  expect(await reads()).toBe(0)
  const first = await readers()
  expect(first).toMatchObject([{ role_title: 'Ward sister', told_at: null }])
  site.clock.advance({ minutes: 5 })
  await nurse.get(page)
  await reads()
  expect(await readers()).toEqual(first)
  expect(await heardBy(site.app.db, story.storyId)).toEqual({
    told: 0,
    read: 1,
    roles: [{ role: 'Ward sister', count: 1 }],
  })
})

test('somebody whom the story is not about is not among those who heard', async () => {
  const elsewhere = await aService(site, `Q${story.storyId}`)
  const porter = await signedIn(site, {
    memberships: [{ organisationId: elsewhere.organisationId, role: 'responder' }],
  })
  await porter.get(page)
  await reads()
  expect(await readers()).toEqual([])
})

/** Writes down what was counted, and how often this story was read. */
async function reads(): Promise<number> {
  await noted.readBuffer.flush(site.app)
  const row = await site.rows
    .selectFrom('content.story_reads')
    .select('reads')
    .where('story_id', '=', story.storyId)
    .executeTakeFirst()
  return row?.reads ?? 0
}

function readers() {
  return site.rows
    .selectFrom('content.audience')
    .select(['role_title', 'told_at', 'first_read_at'])
    .where('story_id', '=', story.storyId)
    .where('first_read_at', 'is not', null)
    .execute()
}
