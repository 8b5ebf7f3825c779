import { afterAll, beforeAll, expect, test } from 'vitest'
import { signInAs } from '../../testing/people.ts'
import { publicStory } from '../../testing/public-story.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, type Wellmouth } from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let director: Browser
let nurse: Browser

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  director = await signInAs(site, town.director)
  nurse = await signInAs(site, town.nurse)
})
afterAll(() => site.close())

test('a director sets the target; what is wrong comes back with a sentence', async () => {
  await director.get('/backstage/cast/WM0/ladders')
  const wrong = await director.post('/backstage/cast/WM0/target', { days: '9', nation: 'ireland' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Write a number from 1 to 7.')
  expect(wrong.$('input[name=days]').val()).toBe('9')
  const right = await director.postAndFollow('/backstage/cast/WM0/target', { days: '3', nation: 'scotland' })
  expect(right.text).toContain('Saved')
  expect(right.$('input[name=days]').val()).toBe('3')
  expect(right.$('select[name=nation]').val()).toBe('scotland')
})

test('before anybody chooses, the cast stands in; a service may have a ladder of its own, and give it back', async () => {
  const path = `/backstage/cast/WM0/ladders/${town.ward.id}`
  expect((await director.get('/backstage/cast/WM0/ladders')).text).toContain('By default, from the cast')
  await director.get(path)
  const saved = await director.postAndFollow(path, {
    rungs: `${town.nurse.email.toUpperCase()}\n${town.director.email}\n`,
    senior: town.director.email,
  })
  expect(saved.text).toContain('Its own')
  expect(saved.text).toContain('Ines Okoro, Moira Tench')
  expect((await director.get(path)).$('textarea[name=rungs]').text()).toContain(town.nurse.email)
  const dropped = await director.postAndFollow(`${path}/drop`)
  expect(dropped.text).not.toContain('Its own')
})

test.each([
  ['nobody at all', '', 'Write at least one person.'],
  ['a stranger', 'stranger@example.org', 'Nobody in this cast has the address stranger@example.org.'],
])('a ladder with %s is refused, and what was typed stays', async (_what, rungs, sentence) => {
  await director.get('/backstage/cast/WM0/ladders/whole')
  const came = await director.post('/backstage/cast/WM0/ladders/whole', { rungs, senior: '' })
  expect(came.status).toBe(422)
  expect(came.text).toContain(sentence)
  expect(came.$('textarea[name=rungs]').text().trim()).toBe(rungs)
})

test('nobody stands on a ladder twice', async () => {
  await director.get('/backstage/cast/WM0/ladders/whole')
  const twice = `${town.nurse.email}\n${town.nurse.email}`
  const came = await director.post('/backstage/cast/WM0/ladders/whole', { rungs: twice, senior: '' })
  expect(came.text).toContain('Somebody stands on this ladder twice.')
})

test('a director sees what waits, who was reminded, and what no senior has seen', async () => {
  await publicStory(site, { serviceIds: [town.ward.id], title: 'A late lunch', criticality: 4 })
  site.clock.advance({ days: 9 })
  await site.runJob('ladder.climb')
  director = await signInAs(site, town.director)
  const came = await director.get('/backstage/cast/WM0/waiting')
  expect(came.text).toContain('1 answer is awaited. 1 is late.')
  expect(came.text).toContain('A late lunch')
  expect(came.text).toContain('Ines Okoro, 1 reminder in all')
  expect(came.text).toContain('Serious stories that no senior has seen')
})

test('only the senior who was told may say that they have seen it', async () => {
  const { public_id: alert } = await site.rows
    .selectFrom('content.serious_alerts')
    .select('public_id')
    .where('account_id', '=', town.director.accountId)
    .executeTakeFirstOrThrow()
  nurse = await signInAs(site, town.nurse)
  expect((await nurse.get(`/backstage/serious/${alert}`)).status).toBe(404)
  const page = await director.get(`/backstage/serious/${alert}`)
  expect(page.text).toContain('Maple Ward')
  const after = await director.postAndFollow(`/backstage/serious/${alert}`)
  expect(after.text).toContain('You said that you have seen this')
  expect(after.$('form[action*=serious]')).toHaveLength(0)
})

test.each(['waiting', 'ladders', 'ladders/whole'])('%s is for those who lead the cast', async (page) => {
  expect((await nurse.get(`/backstage/cast/WM0/${page}`)).status).toBe(404)
})
