import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmAddress } from '../testing/mail-box.ts'
import { openSite, type Site } from '../testing/site.ts'
import { aSmallTown, tell } from '../testing/tell-a-story.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
  await site.work(aSmallTown)
})
afterAll(() => site.close())

const tidy = () => site.runJob('authors.tidy')
const count = async (table: 'drafts' | 'sign_in_links' | 'sessions' | 'contacts') =>
  (await site.rows.selectFrom(`identity.${table}`).selectAll().execute()).length

test('drafts stay for seven days, links for one, sessions until the day after', async () => {
  const code = await tell(site.browser())
  await site.browser().postAndFollow('/tell-your-story')
  await site.browser().post('/your-story/link', { email: 'somebody@example.org' })
  await site.browser().post('/your-story/code', { code })
  const left = async () => [await count('drafts'), await count('sign_in_links'), await count('sessions')]
  await tidy()
  expect(await left()).toEqual([1, 1, 1])
  site.clock.advance({ days: 2 })
  await tidy()
  expect(await left()).toEqual([1, 0, 0])
  site.clock.advance({ days: 5 })
  await tidy()
  expect(await count('drafts')).toBe(1)
  site.clock.advance({ days: 1 })
  await tidy()
  expect(await count('drafts')).toBe(0)
})

test('an address that is not used is forgotten after 24 months, with one warning a month before', async () => {
  const code = await tell(site.browser(), { email: { email: 'long.ago@example.org' } })
  await confirmAddress(site)
  const warnings = async () =>
    (await site.outbox()).filter(({ template }) => template === 'contactEnding').length
  site.clock.advance({ days: 690 })
  await tidy()
  expect([await warnings(), await count('contacts')]).toEqual([0, 1])
  site.clock.advance({ days: 15 })
  await tidy()
  await tidy()
  expect([await warnings(), await count('contacts')]).toEqual([1, 1])
  site.clock.advance({ days: 40 })
  await tidy()
  expect([await warnings(), await count('contacts')]).toEqual([1, 0])
  expect((await site.browser().post('/your-story/code', { code })).to).toBe('/your-story')
})

test('coming back after the warning keeps the address, and another warning is due two years later', async () => {
  const code = await tell(site.browser(), { email: { email: 'came.back@example.org' } })
  await confirmAddress(site)
  site.clock.advance({ days: 710 })
  await tidy()
  await site.browser().post('/your-story/code', { code })
  site.clock.advance({ days: 60 })
  await tidy()
  expect(await count('contacts')).toBe(1)
  const warned = () => site.rows.selectFrom('identity.contacts').select('warned_on').executeTakeFirst()
  expect(await warned()).toEqual({ warned_on: null })
})
