import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSomeone, signInAs } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, type ToldHere, tellAndPublish, type Wellmouth } from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let director: Browser
let nurse: Browser
let elsewhere: ToldHere

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  elsewhere = await tellAndPublish(town, {
    title: 'Thanks to Seaview',
    body: 'The staff at Seaview House were lovely and kind.',
    tags: [{ kind: 'good', tag: 'listening', polarity: 'good' }],
  })
  await tellAndPublish(town, { title: 'A cold room', body: 'It was cold.', tags: [] })
  director = await signInAs(site, town.director)
  nurse = await signInAs(site, town.nurse)
})
afterAll(() => site.close())

test('a director is asked on Today; the nurse is not', async () => {
  expect((await director.get('/backstage')).text).toContain('Somebody is thanked: please pass it on today')
  expect((await nurse.get('/backstage')).text).not.toContain('is thanked')
})

test('only who leads the cast is asked, and a choice is needed', async () => {
  const came = await director.get('/backstage/praise')
  const action = String(came.$('main form').attr('action'))
  expect(came.$('legend').text()).toContain('“The staff at Seaview House”')
  expect((await nurse.get('/backstage/praise')).$('main form')).toHaveLength(0)
  expect((await nurse.post(action, { to: 'by hand' })).status).toBe(404)
  const wrong = await director.post(action, {})
  expect(wrong.status).toBe(422)
  expect(wrong.$('#to-error').text()).toContain('Choose whom it means')
})

test('one press tells everybody in the cast, and the page says whom and when', async () => {
  const porter = await addSomeone(site, {
    name: 'Kim Osei',
    memberships: [{ organisationId: town.trust.id, role: 'reader', serviceIds: [town.ward.id] }],
  })
  const action = String((await director.get('/backstage/praise')).$('main form').attr('action'))
  const came = await director.postAndFollow(action, { to: `service-${town.ward.id}` })
  expect(came.text).toContain('whoever is thanked hears of it')
  const row = came.$('tbody tr').first().text()
  expect(row).toContain('Ines Okoro')
  expect(row).toContain('told by Moira Tench')
  expect((await nurse.get('/backstage/praise')).text).toContain('Thanks “The staff at Seaview House”')
  expect((await nurse.get('/backstage')).text).toContain('A story thanks you or your team')
  const told = (await site.outbox()).filter(({ template }) => template === 'teamThanked')
  expect(told.map(({ to_account }) => to_account)).toContain(porter.accountId)
  expect((await director.post(action, { to: 'by hand' })).text).toContain('before you')
})

test('how we answer says how much was passed on within the day, with base and window', async () => {
  const { text } = await director.get('/backstage/how-we-answer/WM0')
  expect(text).toContain('Praise passed on within a day: 1 of 1 found from 2 March 2025 to 2 March 2026.')
  expect(text).toContain('0 of 2 people who may answer have a whole profile')
  expect(text).toContain(
    'Without a photo: 2. Without a role: 0. Without what they do: 2. Without why they answer: 2.',
  )
})

test('good practice is found by what was good and by words', async () => {
  const all = await nurse.get('/backstage/praise/good-practice')
  expect(all.$('option[value=listening]').text()).toBe('listening (1 story)')
  const found = await nurse.get('/backstage/praise/good-practice?tag=listening&organisation=WM0')
  expect(found.$('.story-card').text()).toContain('Thanks to Seaview')
  expect(found.$('.story-card')).toHaveLength(1)
  expect((await nurse.get('/backstage/praise/good-practice?q=cold')).text).toContain('No story fits')
})

test('a story that is public no more is thanked for nowhere', async () => {
  await site.rows
    .updateTable('content.stories')
    .set({ withheld: 'hidden' })
    .where('id', '=', elsewhere.storyId)
    .execute()
  expect((await nurse.get('/backstage/praise')).text).not.toContain('Seaview')
  expect((await director.get('/backstage/praise')).text).not.toContain('Seaview')
})
