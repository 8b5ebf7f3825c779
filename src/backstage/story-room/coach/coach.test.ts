import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { checking } from '../../../responses/index.ts'
import { aService } from '../../../testing/desk.ts'
import { signedIn } from '../../../testing/people.ts'
import { type PublicStoryInTest, publicStory } from '../../../testing/public-story.ts'
import { type Browser, openSite, type Site } from '../../../testing/site.ts'

let site: Site
let nurse: Browser
let serviceId: number
let organisationId: number
let story: PublicStoryInTest

beforeAll(async () => {
  site = await openSite()
  const ward = await aService(site, 'WMH')
  serviceId = ward.serviceId
  organisationId = ward.organisationId
  nurse = await someNurse()
})
afterAll(() => site.close())
beforeEach(async () => {
  story = await publicStory(site, { serviceIds: [serviceId], criticality: 3 })
})

const body =
  'We are sorry if you were unhappy with your stay. Your comments have been passed on. Please ring our office on 01632 960 777.'
const typed = { body, why: 'I am on this ward.', change: 'none', guidelines: 'yes' }

test('read back, a draft is kept, and each flag stands with the words that caused it', async () => {
  await nurse.get(story.room)
  const read = await nurse.postAndFollow(`${story.room}/answer`, { ...typed, do: 'readback' })
  expect(read.$('#coach h2').text()).toBe('How your answer reads')
  expect(read.$('#coach').text()).toContain('One that could go to anybody')
  expect(read.$('#coach h3').first().nextUntil('h3').text()).toMatch(/Because of: .*“comments”/)
  for (const [flag, cause] of [
    ['Sorry for a feeling', 'sorry if you were unhappy'],
    ['Passed on to nobody', 'comments have been passed'],
    ['Goes on elsewhere', 'Please ring our office'],
  ]) {
    const item = read.$(`.coach__flags li:contains("${flag}")`)
    expect(item.text()).toContain(cause)
  }
  expect(read.$('#coach .highlighted').clone().find('.highlight__type').remove().end().text()).toBe(body)
  expect(read.$('textarea[name=body]').text()).toBe(body)
  expect(await drafts()).toMatchObject([{ status: 'draft', body }])
})

test('a coach says how often it is wrong, and asks once before a thin answer to a serious story goes', async () => {
  await nurse.get(story.room)
  const read = await nurse.postAndFollow(`${story.room}/answer`, { ...typed, do: 'readback' })
  expect(read.$('#coach').text()).toContain('It is often wrong')
  const asked = await nurse.postAndFollow(`${story.room}/answer`, { ...typed, do: 'send' })
  expect(asked.text).toContain('Is there more to say?')
  expect(asked.$('textarea[name=body]').text()).toBe(body)
  expect(await drafts()).toMatchObject([{ status: 'draft', body }])
  expect(await overrides()).toEqual([])
  const sent = await nurse.postAndFollow(`${story.room}/answer`, { ...typed, do: 'send as it is' })
  expect(sent.text).toContain('Your answer is on its way')
  expect(await drafts()).toMatchObject([{ status: 'submitted' }])
  expect(await overrides()).toMatchObject([{ flag: 'knee_jerk' }])
})

test('a thin answer that was looked at first is asked about as well; whoever said that it fits is not', async () => {
  await nurse.get(story.room)
  await nurse.postAndFollow(`${story.room}/answer`, { ...typed, do: 'preview' })
  expect((await nurse.post(`${story.room}/send`)).to).toContain('thin=yes')
  await nurse.get(story.room)
  await nurse.postAndFollow(`${story.room}/answer`, { ...typed, do: 'override knee_jerk' })
  const sent = await nurse.postAndFollow(`${story.room}/answer`, { ...typed, do: 'send' })
  expect(sent.text).toContain('Your answer is on its way')
})

test.each([
  [
    'an answer that says what happened and what follows',
    3,
    `${body} We gave you the wrong ward number, and from Monday the letter names the ward and the floor.`,
  ],
  ['a thin answer to a story that is not serious', 2, body],
])('nobody is asked about %s', async (_, criticality, words) => {
  const other = await publicStory(site, { serviceIds: [serviceId], criticality })
  await nurse.get(other.room)
  const sent = await nurse.postAndFollow(`${other.room}/answer`, { ...typed, body: words, do: 'send' })
  expect(sent.text).toContain('Your answer is on its way')
})

test('one press says that a flag does not fit; it is kept with the draft, and a second takes it back', async () => {
  await nurse.get(story.room)
  const press = () => nurse.postAndFollow(`${story.room}/answer`, { ...typed, do: 'override redirect' })
  const said = await press()
  expect(said.$('#coach').text()).toContain('You said that this does not fit.')
  expect(await overrides()).toMatchObject([{ flag: 'redirect' }])
  expect((await press()).$('#coach').text()).not.toContain('You said that this does not fit.')
  expect(await overrides()).toEqual([])
})

test('as somebody writes, the same reading comes and nothing is kept', async () => {
  await nurse.get(story.room)
  const read = await nurse.post(`${story.room}/read-back`, typed)
  expect(read.status).toBe(200)
  expect(read.$('#coach').text()).toContain('Goes on elsewhere')
  expect(read.$('textarea[name=body]').text()).toBe(body)
  expect(await drafts()).toEqual([])
})

test('what was sent to somebody else before is shown as such, and only to that organisation', async () => {
  const script =
    'Thank you for writing to us about our ward. It is always good to hear from people who were here, and every story is read by the whole team at the start of the day. We wish you all the best for the time ahead.'
  await nurse.get(story.room)
  await nurse.post(`${story.room}/answer`, { ...typed, body: script, do: 'send' })
  await publishWaiting()
  const another = await publicStory(site, { serviceIds: [serviceId] })
  await nurse.get(another.room)
  const copy = `Dear mossy, ${script.replace('our ward', 'Birch Ward')}`
  const read = await nurse.postAndFollow(`${another.room}/answer`, { ...typed, body: copy, do: 'readback' })
  expect(read.$('.coach__flags').text()).toContain('Sent before')
  expect(read.$(`#coach a[href="/stories/${story.publicId}"]`)).toHaveLength(1)

  const elsewhere = await aService(site, 'QLS')
  const porter = await signedIn(site, {
    memberships: [{ organisationId: elsewhere.organisationId, role: 'responder' }],
  })
  const third = await publicStory(site, { serviceIds: [elsewhere.serviceId] })
  await porter.get(third.room)
  const fresh = await porter.postAndFollow(`${third.room}/answer`, { ...typed, body: copy, do: 'readback' })
  expect(fresh.$('#coach').text()).toContain('has sent nothing like it')
})

test('an answer that was public before there was a coach is read by the next round', async () => {
  await nurse.get(story.room)
  await nurse.post(`${story.room}/answer`, { ...typed, do: 'send as it is' })
  await publishWaiting()
  await site.rows.deleteFrom('content.response_readings').where('response_id', 'in', ids()).execute()
  await site.runJob('coaching.read-unread')
  await site.runJob('coaching.read-unread')
  const read = await site.rows
    .selectFrom('content.response_readings')
    .select('type')
    .where('response_id', 'in', ids())
    .execute()
  expect(read).toEqual([{ type: 'generic' }])
})

test('what was published is read and kept with its type, and read anew when it is deleted', async () => {
  await nurse.get(story.room)
  await nurse.post(`${story.room}/answer`, { ...typed, do: 'send as it is' })
  await publishWaiting()
  const [reading] = await site.rows
    .selectFrom('content.response_readings')
    .selectAll()
    .where('response_id', 'in', ids())
    .execute()
  expect(reading).toMatchObject({ type: 'generic' })
  expect(JSON.stringify(reading?.flags)).toContain('vague_promise')
  const own = await site.rows
    .selectFrom('content.responses')
    .select('public_id')
    .where('story_id', '=', story.storyId)
    .executeTakeFirstOrThrow()
  await nurse.get(story.room)
  await nurse.post(`${story.room}/answers/${own.public_id}/delete`, {})
  expect(
    await site.rows
      .selectFrom('content.response_readings')
      .selectAll()
      .where('response_id', 'in', ids())
      .execute(),
  ).toEqual([])
})

const ids = () => site.rows.selectFrom('content.responses').select('id').where('story_id', '=', story.storyId)

function drafts() {
  return site.rows
    .selectFrom('content.responses')
    .select(['id', 'status', 'body'])
    .where('story_id', '=', story.storyId)
    .execute()
}

function overrides() {
  return site.rows
    .selectFrom('content.coach_overrides')
    .select('flag')
    .where('response_id', 'in', ids())
    .execute()
}

async function publishWaiting(): Promise<void> {
  for (const { id, status } of await drafts())
    if (status === 'submitted') await site.work((work) => checking.publishResponse(work, id))
}

function someNurse() {
  return signedIn(site, {
    name: 'Ines Okoro',
    roleTitle: 'Ward sister',
    memberships: [{ organisationId, role: 'responder', serviceIds: [serviceId] }],
  })
}
