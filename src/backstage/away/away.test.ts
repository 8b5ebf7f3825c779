import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSomeone, type Enrolled, signInAs } from '../../testing/people.ts'
import { publicStory } from '../../testing/public-story.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, type Wellmouth } from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let nurse: Browser
let cover: Enrolled

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  const memberships = [
    { organisationId: town.trust.id, role: 'understudy' as const, serviceIds: [town.otherWard.id] },
  ]
  cover = await addSomeone(site, { name: 'Kim Osei', memberships })
  nurse = await signInAs(site, town.nurse)
})
afterAll(() => site.close())

test('what is wrong comes back with a sentence and everything typed', async () => {
  await nurse.get('/backstage/away')
  const none = await nurse.post('/backstage/away', { first: '', last: '2026-02-31', cover: '' })
  expect(none.status).toBe(422)
  expect(none.$('.nhsuk-error-message')).toHaveLength(2)
  const backwards = await nurse.post('/backstage/away', {
    first: '2026-03-05',
    last: '2026-03-01',
    cover: '',
  })
  expect(backwards.text).toContain('The last day away is over, or comes before the first.')
  expect(backwards.$('input[name=first]').val()).toBe('2026-03-05')
  const stranger = await nurse.post('/backstage/away', {
    first: '2026-03-02',
    last: '2026-03-05',
    cover: '99999',
  })
  expect(stranger.text).toContain('Choose a colleague who may answer to stand in.')
})

test('whoever stands in hears of a story in their place, and sees for whom they stand in', async () => {
  const away = { first: '2026-03-02', last: '2026-03-09', cover: String(cover.accountId) }
  const came = await nurse.postAndFollow('/backstage/away', away)
  expect(came.text).toContain('Kim Osei stands in for you.')
  const { storyId } = await publicStory(site, { serviceIds: [town.ward.id] })
  const told = (await site.outbox()).filter(({ template }) => template === 'storyPublished')
  expect(told.map(({ to_account }) => to_account)).toContain(cover.accountId)
  expect(told.filter(({ to_account }) => to_account === cover.accountId)).toHaveLength(1)
  expect(storyId).toBeGreaterThan(0)
  const browser = await signInAs(site, cover)
  expect((await browser.get('/backstage/away')).text).toContain(
    'Ines Okoro, until 9 March 2026; Kim Osei stands in',
  )
})

test('back again, nobody stands in any more', async () => {
  await nurse.get('/backstage/away')
  const came = await nurse.postAndFollow('/backstage/away/back')
  expect(came.$('input[name=first]')).toHaveLength(1)
  const before = (await site.outbox()).filter(({ to_account }) => to_account === cover.accountId).length
  await publicStory(site, { serviceIds: [town.ward.id] })
  expect((await site.outbox()).filter(({ to_account }) => to_account === cover.accountId)).toHaveLength(
    before,
  )
})
