import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { checking } from '../../responses/index.ts'
import { authorEndings } from '../../stories/index.ts'
import { aService } from '../../testing/desk.ts'
import { signedIn } from '../../testing/people.ts'
import { type PublicStoryInTest, publicStory } from '../../testing/public-story.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'

let site: Site
let nurse: Browser
let porterElsewhere: Browser
let serviceId: number
let organisationId: number
let story: PublicStoryInTest

beforeAll(async () => {
  site = await openSite()
  const ward = await aService(site, 'WMH')
  const elsewhere = await aService(site, 'QLS')
  serviceId = ward.serviceId
  organisationId = ward.organisationId
  nurse = await signedIn(site, {
    name: 'Ines Okoro',
    roleTitle: 'Ward sister',
    memberships: [{ organisationId, role: 'responder', serviceIds: [serviceId] }],
  })
  porterElsewhere = await signedIn(site, {
    memberships: [{ organisationId: elsewhere.organisationId, role: 'responder' }],
  })
})
afterAll(() => site.close())
beforeEach(async () => {
  story = await publicStory(site, { serviceIds: [serviceId], criticality: 2 })
})

const answer = {
  body: 'We have read this twice. The clock was ours to mend.',
  why: 'I am the sister on this ward at night.',
  change: 'none',
  guidelines: 'yes',
}

test('a nurse answers, a moderator reads it first, and then it stands under her name', async () => {
  const room = await nurse.get(story.room)
  expect(room.status).toBe(200)
  expect(room.text).toContain('2 of 5: something went wrong')
  const sent = await send(nurse, answer)
  expect(sent.status).toBe(200)
  expect(sent.text).toContain('Your answer is on its way')
  for (const page of await publicPages()) expect(page).not.toContain('The clock was ours to mend')

  await publishWaiting()
  const [storyPage, , servicePage] = await publicPages()
  expect(storyPage).toContain('The clock was ours to mend')
  expect(storyPage).toContain('Ines Okoro')
  expect(storyPage).toContain('Ward sister')
  expect(servicePage).toContain('The clock nobody could read')
  const outbox = await site.outbox()
  expect(outbox.at(-1)).toMatchObject({ template: 'responsePublished', params: { story: story.publicId } })
})

test('how serious a story is stands on no public page', async () => {
  for (const page of await publicPages()) expect(page).not.toMatch(/of 5|serious/i)
})

test('to a porter of another organisation there is no such room', async () => {
  await porterElsewhere.get('/backstage')
  for (const path of ['', '/preview', '/answers/x/delete'])
    expect((await porterElsewhere.get(`${story.room}${path}`)).status).toBe(404)
  expect((await porterElsewhere.post(`${story.room}/answer`, { ...answer, do: 'send' })).status).toBe(404)
  expect((await site.browser().get(story.room)).to).toContain('/backstage/sign-in')
})

test('a colleague of another ward reads along and is told that answering is for the cast', async () => {
  const reader = await signedIn(site, { memberships: [{ organisationId, role: 'reader' }] })
  const came = await reader.get(story.room)
  expect(came.status).toBe(200)
  expect(came.text).toContain('You can read along here')
  expect(came.$('textarea').length).toBe(0)
  expect((await reader.post(`${story.room}/answer`, { ...answer, do: 'send' })).status).toBe(404)
})

test('a second draft by the same person is the same draft, and every version is kept', async () => {
  await nurse.get(story.room)
  await nurse.post(`${story.room}/answer`, { ...answer, body: 'First thought.', do: 'draft' })
  await nurse.post(`${story.room}/answer`, { ...answer, body: 'Second thought.', do: 'draft' })
  const drafts = await responses()
  expect(drafts).toHaveLength(1)
  expect(drafts[0]).toMatchObject({ status: 'draft', body: 'Second thought.' })
  const versions = await site.rows
    .selectFrom('content.response_versions')
    .select('body')
    .where('response_id', '=', drafts[0]?.id ?? 0)
    .orderBy('number')
    .execute()
  expect(versions.map(({ body }) => body)).toEqual(['First thought.', 'Second thought.'])
  expect((await nurse.get(story.room)).$('textarea[name=body]').text()).toBe('Second thought.')
  expect((await nurse.get('/backstage')).text).toContain('Draft')
})

test('what was looked at is sent as it was', async () => {
  await nurse.get(story.room)
  const preview = await nurse.postAndFollow(`${story.room}/answer`, { ...answer, do: 'preview' })
  expect(preview.$('h1').text()).toBe('How your answer will look')
  expect(preview.text).toContain('The clock was ours to mend')
  const sent = await nurse.postAndFollow(`${story.room}/send`, {})
  expect(sent.text).toContain('Your answer is on its way')
  expect(await responses()).toMatchObject([{ status: 'submitted', body: answer.body }])
})

test('on the way to the pictures or to one’s profile, what is written is kept', async () => {
  await nurse.get(story.room)
  const pictures = await nurse.postAndFollow(`${story.room}/answer`, { ...answer, do: 'pictures' })
  expect(pictures.$('h1').text()).toContain('Pictures in your answer')
  expect(await responses()).toMatchObject([{ status: 'draft', body: answer.body }])
  await nurse.get(story.room)
  const other = { ...answer, body: 'A second thought.', do: 'profile' }
  const profile = await nurse.postAndFollow(`${story.room}/answer`, other)
  expect(profile.$('h1').text()).toBe('Your profile')
  expect(await responses()).toMatchObject([{ status: 'draft', body: 'A second thought.' }])
})

test('when the story goes away meanwhile, every word comes back, also where the talk was to go on', async () => {
  await nurse.get(story.room)
  await site.work((work) => authorEndings.hideStory(work, story.storyId))
  const typed = { ...answer, offPerson: 'Denise Farrow', offHours: 'Weekdays before noon' }
  const came = await nurse.post(`${story.room}/answer`, { ...typed, do: 'send' })
  for (const words of [answer.body, 'Denise Farrow', 'Weekdays before noon'])
    expect(came.$('textarea[name=body]').text()).toContain(words)
})

test('a change without a who is refused with everything typed kept', async () => {
  await nurse.get(story.room)
  const typed = {
    ...answer,
    change: 'planned',
    changeWhat: 'A clock in every bay',
    changeWhen: 'June 2026',
    do: 'send',
  }
  const came = await nurse.post(`${story.room}/answer`, typed)
  expect(came.status).toBe(422)
  expect(came.$('#changeWho-error').text()).toContain('Say who sees to it.')
  expect(came.$('.nhsuk-error-summary a').attr('href')).toBe('#changeWho')
  expect(came.$('textarea[name=body]').text()).toBe(answer.body)
  expect(came.$('input[name=changeWhat]').val()).toBe('A clock in every bay')
  expect(came.$('input[name=changeWhen]').val()).toBe('June 2026')
  expect(came.$('input[name=change][value=planned]').attr('checked')).toBeDefined()
  expect(await responses()).toEqual([])
})

test('a change that cannot be made says why, and stands in public with it', async () => {
  const honest = {
    ...answer,
    change: 'cannot',
    changeWhat: 'Single rooms for everybody',
    changeWho: 'The trust',
  }
  await nurse.get(story.room)
  const bare = await nurse.post(`${story.room}/answer`, { ...honest, do: 'send' })
  expect(bare.$('#changeBecause-error').text()).toContain('Say why it cannot be made.')
  await send(nurse, { ...honest, changeBecause: 'The building has too few of them.' })
  expect((await site.browser().get('/changes')).text).not.toContain('Single rooms')
  await publishWaiting()
  expect((await site.browser().get('/changes')).text).toContain('The building has too few of them.')
  await site.work((work) => authorEndings.hideStory(work, story.storyId))
  expect((await site.browser().get('/changes')).text).not.toContain('Single rooms')
})

test('within 30 minutes new words go to a moderator while the approved ones stay public', async () => {
  const id = await published()
  await atWork(29)
  const form = await nurse.get(`${story.room}?change=${id}`)
  expect(form.$('textarea[name=body]').text()).toBe(answer.body)
  const came = await nurse.postAndFollow(`${story.room}/answers/${id}`, {
    ...answer,
    body: 'Mended on Friday.',
  })
  expect(came.status).toBe(200)
  expect((await publicPages())[0]).toContain('The clock was ours to mend')
  await publishWaiting()
  const [page] = await publicPages()
  expect(page).toContain('Mended on Friday.')
  expect(page).not.toContain('The clock was ours to mend')
})

test('after 30 minutes nothing can be changed or deleted, and what was typed is kept', async () => {
  const id = await published()
  await atWork(30)
  const came = await nurse.post(`${story.room}/answers/${id}`, { ...answer, body: 'Too late for this.' })
  expect(came.status).toBe(409)
  expect(came.text).toContain('That time has passed.')
  expect(came.$('textarea[name=body]').text()).toBe('Too late for this.')
  expect((await nurse.post(`${story.room}/answers/${id}/delete`)).status).toBe(409)
  expect((await publicPages())[0]).toContain('The clock was ours to mend')
})

test('within 30 minutes an answer is deleted with the change that it told', async () => {
  const change = {
    change: 'made',
    changeWhat: 'A clock that goes',
    changeWho: 'Estates',
    changeWhen: 'March 2026',
  }
  const id = await published(change)
  expect((await site.browser().get('/changes')).text).toContain('A clock that goes')
  expect((await nurse.get(`${story.room}/answers/${id}/delete`)).$('h1').text()).toBe('Delete this answer?')
  const came = await nurse.postAndFollow(`${story.room}/answers/${id}/delete`)
  expect(came.text).toContain('It is deleted')
  expect((await publicPages())[0]).not.toContain('The clock was ours to mend')
  expect((await site.browser().get('/changes')).text).not.toContain('A clock that goes')
})

test('nobody changes or deletes the answer of somebody else', async () => {
  const id = await published()
  const colleague = await signedIn(site, { memberships: [{ organisationId, role: 'responder' }] })
  await colleague.get(story.room)
  expect((await colleague.post(`${story.room}/answers/${id}`, answer)).status).toBe(404)
  expect((await colleague.post(`${story.room}/answers/${id}/delete`)).status).toBe(404)
})

test('a story that was hidden while it was being answered is refused with every word kept', async () => {
  await nurse.get(story.room)
  await site.work((work) => authorEndings.hideStory(work, story.storyId))
  const came = await nurse.post(`${story.room}/answer`, { ...answer, do: 'send' })
  expect(came.status).toBe(409)
  expect(came.text).toContain('Its author has hidden this story.')
  expect(came.$('textarea').text()).toContain(answer.body)
  expect(came.body).not.toContain('My father lay facing a clock')
  expect((await nurse.get(story.room)).status).toBe(410)
})

test('an answer to a story that was hidden meanwhile cannot be published; it goes on waiting', async () => {
  await send(nurse, answer)
  const waiting = await waitingHere()
  await site.work((work) => authorEndings.hideStory(work, story.storyId))
  expect(await waitingHere()).toBeUndefined()
  const publishing = site.work((work) => checking.publishResponse(work, waiting?.id ?? 0))
  await expect(publishing).rejects.toThrow('The author has hidden this story')
  await site.work((work) => authorEndings.showStoryAgain(work, story.storyId))
  await publishWaiting()
})

test('what a moderator gives back comes with the reason, and is sent again', async () => {
  await send(nurse, answer)
  const waiting = await waitingHere()
  await site.work((work) =>
    checking.returnResponse(work, { responseId: waiting?.id ?? 0, reason: 'Please leave out the name.' }),
  )
  expect((await site.outbox()).at(-1)).toMatchObject({ template: 'responseReturned' })
  expect((await nurse.get('/backstage')).text).toContain('Came back to you')
  const room = await nurse.get(story.room)
  expect(room.text).toContain('Please leave out the name.')
  expect(room.$('textarea[name=body]').text()).toBe(answer.body)
  await send(nurse, { ...answer, body: 'Without it.' })
  expect(await responses()).toMatchObject([{ status: 'submitted', body: 'Without it.' }])
  await publishWaiting()
})

test('a leaver keeps role and name, and whoever asks to be unnamed is shown by role alone', async () => {
  await published()
  await site.rows
    .updateTable('staff.accounts')
    .set({ unnamed: true })
    .where('name', '=', 'Ines Okoro')
    .execute()
  const [page] = await publicPages()
  expect(page).not.toContain('Ines Okoro')
  expect(page).toContain('Ward sister')
  await site.rows
    .updateTable('staff.accounts')
    .set({ unnamed: false })
    .where('name', '=', 'Ines Okoro')
    .execute()
})

/** Lets minutes pass with the nurse at the screen: whoever goes away is signed out. */
async function atWork(minutes: number): Promise<void> {
  site.clock.advance({ minutes: minutes - 10 })
  await nurse.get('/backstage')
  site.clock.advance({ minutes: 10 })
}

async function send(browser: Browser, typed: Record<string, string>) {
  await browser.get(story.room)
  return browser.postAndFollow(`${story.room}/answer`, { ...typed, do: 'send' })
}

/** Publishes the answer of this test's story, whatever else waits. */
async function publishWaiting(): Promise<void> {
  const one = await waitingHere()
  if (!one) throw new Error('nothing waits')
  await site.work((work) => checking.publishResponse(work, one.id))
}

async function waitingHere(): Promise<checking.WaitingAnswer | undefined> {
  const waiting = await site.work((work) => checking.waitingAnswers(work.db))
  return waiting.find(({ storyId }) => storyId === story.storyId)
}

/** A published answer; its public id. */
async function published(more: Record<string, string> = {}): Promise<string> {
  await send(nurse, { ...answer, ...more })
  await publishWaiting()
  const [row] = await responses()
  return row?.public_id ?? ''
}

function responses() {
  return site.rows.selectFrom('content.responses').selectAll().where('story_id', '=', story.storyId).execute()
}

async function publicPages(): Promise<string[]> {
  const browser = site.browser()
  const pages = [`/stories/${story.publicId}`, '/stories', '/services/WMH-A', '/changes']
  return Promise.all(pages.map(async (path) => (await browser.get(path)).text))
}
