import { afterAll, beforeAll, expect, test } from 'vitest'
import { accounts, signIn } from '../../staff/index.ts'
import { openSite, type Site } from '../../testing/site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

async function printedLink(): Promise<string> {
  const link = await site.work((work) => accounts.firstPersonLink(work))
  if (!link) throw new Error('no link was printed')
  return new URL(link).pathname
}

test('from an empty service to the first operator, a test mail and the first organisation', async () => {
  const older = await printedLink()
  const link = await printedLink()
  expect((await site.browser().get(older)).status).toBe(410)
  const browser = site.browser()
  expect((await browser.get(link)).text).toContain('Welcome. Who are you?')
  expect((await browser.post(link, { name: 'Ada', email: 'ada' })).status).toBe(422)
  const enrol = await browser.postAndFollow(link, { name: 'Ada Bright', email: 'ada@example.org' })
  const secret = enrol.$('.totp-secret').text().replaceAll(' ', '')
  const token = String(enrol.$('form').last().attr('action'))
  const password = 'lantern orchard teacup gravel'
  await browser.post(token, { password, code: signIn.nextCode(secret, site.clock.now()) })
  expect((await browser.get(link)).status).toBe(410)
  expect(await site.work((work) => accounts.firstPersonLink(work))).toBeNull()

  site.clock.advance({ seconds: 30 })
  await browser.get('/backstage/sign-in')
  await browser.postAndFollow('/backstage/sign-in', { email: 'ada@example.org', password })
  const came = await browser.post('/backstage/sign-in/code', {
    code: signIn.nextCode(secret, site.clock.now()),
  })
  expect(came.to).toBe('/operator')
  const steps = await browser.get('/operator/first-steps')
  expect(steps.text).toContain('One is few')
  expect(steps.text).toContain('No mail server is set yet')
  expect(steps.text).toContain('No organisation has joined')

  const asked = await browser.postAndFollow('/operator/first-steps/test-mail')
  expect(asked.text).toContain('waits in the outbox')
  await site.rows.updateTable('ops.outbox').set({ state: 'sent', sent_on: '2026-03-02' }).execute()
  expect((await browser.get('/operator/first-steps')).text).toContain('took your test mail on 2 March 2026')
})

test('a link that was used by nobody still gives way once somebody runs the service', async () => {
  expect((await site.browser().get('/operator/first-person/guessed-token-of-some-length')).status).toBe(410)
  const came = await site
    .browser()
    .post('/operator/first-person/guessed', { name: 'Eve', email: 'eve@example.org' })
  expect(came.status).toBe(410)
  expect((await accounts.platformPeople(site.app.db)).map(({ name }) => name)).toEqual(['Ada Bright'])
})
