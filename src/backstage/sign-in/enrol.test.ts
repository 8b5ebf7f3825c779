import { afterAll, beforeAll, expect, test } from 'vitest'
import { accounts, signIn } from '../../staff/index.ts'
import { addSomeone, signInAs } from '../../testing/people.ts'
import { openSite, type Site } from '../../testing/site.ts'

const password = 'lantern orchard teacup gravel'
let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

async function invite(email: string, name = 'Mina Farrow') {
  return site.work(async (work) => {
    const accountId = await accounts.addAccount(work, { email, name }, 'system')
    await accounts.grantPlatformRole(work, { accountId, role: 'operator' }, 'system')
    return { accountId, ...(await accounts.issueEnrolment(work, accountId, 'system')) }
  })
}

/** The code for the secret that the page shows as text, as a phone would make it. */
function codeFrom(page: { $: (selector: string) => { text(): string } }) {
  return signIn.nextCode(page.$('.totp-secret').text().replaceAll(' ', ''), site.clock.now())
}

test('a link sets up password and second factor, and then the person signs in', async () => {
  const { token, accountId } = await invite('mina@example.org')
  const browser = site.browser()
  const page = await browser.get(`/backstage/enrol/${token}`)
  expect(page.$('img[src^="data:image/png;base64,"]')).toHaveLength(1)
  const secret = page.$('.totp-secret').text().replaceAll(' ', '')
  const done = await browser.post(`/backstage/enrol/${token}`, { password, code: codeFrom(page) })
  expect(done.text).toContain('Your sign-in is ready')
  const signedIn = await signInAs(site, { accountId, email: 'mina@example.org', password, secret })
  expect((await signedIn.get('/backstage/sessions')).status).toBe(200)
})

test('looking at a link, as mail scanners do, does not spend it', async () => {
  const { token } = await invite('scanner@example.org')
  for (let at = 0; at < 3; at++)
    expect((await site.browser().get(`/backstage/enrol/${token}`)).status).toBe(200)
})

test('a link works once', async () => {
  const { token } = await invite('once@example.org')
  const browser = site.browser()
  const page = await browser.get(`/backstage/enrol/${token}`)
  await browser.post(`/backstage/enrol/${token}`, { password, code: codeFrom(page) })
  expect((await browser.get(`/backstage/enrol/${token}`)).status).toBe(410)
  const again = await browser.post(`/backstage/enrol/${token}`, {
    password: 'another long password',
    code: '123456',
  })
  expect(again.status).toBe(410)
})

test('a link older than seven days is refused, and a newer one makes the older worthless', async () => {
  const old = await invite('late@example.org')
  site.clock.advance({ days: 6, hours: 23 })
  expect((await site.browser().get(`/backstage/enrol/${old.token}`)).status).toBe(200)
  site.clock.advance({ hours: 1 })
  const refused = await site.browser().get(`/backstage/enrol/${old.token}`)
  expect(refused.status).toBe(410)
  expect(refused.text).toContain('more than seven days old')
  const first = await invite('late@example.org')
  const second = await invite('late@example.org')
  expect((await site.browser().get(`/backstage/enrol/${first.token}`)).status).toBe(410)
  expect((await site.browser().get(`/backstage/enrol/${second.token}`)).status).toBe(200)
})

test('no factor, no account: a wrong code leaves everything as it was', async () => {
  const { token, accountId } = await invite('wrong@example.org')
  const came = await site.browser().post(`/backstage/enrol/${token}`, { password, code: '000000' })
  expect(came.status).toBe(422)
  expect(came.$('#code-error').text()).toContain('not right')
  expect(came.body).not.toContain(password)
  const row = await site.rows
    .selectFrom('staff.accounts')
    .select(['password_hash', 'totp_secret', 'enrolled_at'])
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  expect(row).toEqual({ password_hash: null, totp_secret: null, enrolled_at: null })
})

test.each([
  ['short words', '15 characters or more'],
  ['passwordpassword', 'easy to guess'],
  ['Welcome-Hospital-2026', 'easy to guess'],
  ['aaaaaaaaaaaaaaaaaa', 'repeats itself'],
  ['farrow lantern teacup', 'Leave your name'],
  ['gooseberry lantern teacup', 'Leave your name'],
])('the password “%s” is refused with one sentence at its field', async (bad, sentence) => {
  const { token } = await invite('gooseberry@example.org')
  const browser = site.browser()
  const page = await browser.get(`/backstage/enrol/${token}`)
  const came = await browser.post(`/backstage/enrol/${token}`, { password: bad, code: codeFrom(page) })
  expect(came.status).toBe(422)
  expect(came.$('#password-error').text()).toContain(sentence)
  await expect(
    site.work((work) => accounts.enrol(work, { token, password: bad, code: codeFrom(page) })),
  ).rejects.toThrow(sentence)
})

test('a new link for somebody who lost their phone signs out whoever had the old one', async () => {
  const person = await addSomeone(site, { name: 'Owen Pryce', platformRoles: ['moderator'] })
  const browser = await signInAs(site, person)
  const { token } = await site.work((work) => accounts.issueEnrolment(work, person.accountId, 'system'))
  expect((await browser.get('/backstage/sessions')).status).toBe(200)
  const page = await site.browser().get(`/backstage/enrol/${token}`)
  await site.browser().post(`/backstage/enrol/${token}`, { password, code: codeFrom(page) })
  expect((await browser.get('/backstage/sessions')).status).toBe(303)
})

test('two forms with the same link at the same moment set up one sign-in', async () => {
  const { token } = await invite('twice@example.org')
  const page = await site.browser().get(`/backstage/enrol/${token}`)
  const given = { token, password, code: codeFrom(page) }
  const outcomes = await Promise.all([1, 2].map(() => site.work((work) => accounts.enrol(work, given))))
  expect(outcomes.sort()).toEqual(['enrolled', 'no such link'])
})
