import { afterAll, beforeAll, expect, test } from 'vitest'
import { accounts, signIn } from '../../staff/index.ts'
import { addSomeone, codeOf, type Enrolled, signedIn, signInAs } from '../../testing/people.ts'
import { openSite, type Site } from '../../testing/site.ts'

let site: Site
let moderator: Enrolled

beforeAll(async () => {
  site = await openSite()
  moderator = await addSomeone(site, { name: 'Ruth Adeyemi', platformRoles: ['moderator'] })
})
afterAll(() => site.close())

test('two factors lead to the page that was asked for', async () => {
  const browser = site.browser()
  const barred = await browser.get('/backstage/sessions')
  expect(barred.to).toBe('/backstage/sign-in?next=%2Fbackstage%2Fsessions')
  const page = await browser.get(barred.to)
  const next = String(page.$('input[name=next]').val())
  const first = await browser.post('/backstage/sign-in', { ...lettersOf(moderator), next })
  expect(first.to).toBe('/backstage/sign-in/code?next=%2Fbackstage%2Fsessions')
  await browser.get(first.to)
  const second = await browser.post('/backstage/sign-in/code', { code: await codeOf(site, moderator), next })
  expect(second.to).toBe('/backstage/sessions')
  expect((await browser.get(second.to)).text).toContain('Where you are signed in')
})

test('a password alone opens nothing but the page for the code', async () => {
  const browser = site.browser()
  await browser.get('/backstage/sign-in')
  await browser.post('/backstage/sign-in', lettersOf(moderator))
  expect((await browser.get('/backstage/sessions')).to).toBe('/backstage/sign-in/code')
  site.clock.advance({ minutes: 11 })
  expect((await browser.get('/backstage/sign-in/code')).to).toContain('/backstage/sign-in?next=')
})

test('the token changes with the second factor, and the first one is worth nothing then', async () => {
  const browser = site.browser()
  await browser.get('/backstage/sign-in')
  await browser.postAndFollow('/backstage/sign-in', lettersOf(moderator))
  const half = browser.cookies.get('hearback-staff') ?? ''
  await browser.post('/backstage/sign-in/code', { code: await codeOf(site, moderator) })
  expect(browser.cookies.get('hearback-staff')).not.toBe(half)
  const old = site.browser()
  old.cookies.set('hearback-staff', half)
  expect((await old.get('/backstage/sessions')).to).toContain('/backstage/sign-in?next=')
})

test('the same page for a wrong password, an unknown address and somebody who never set up a sign-in', async () => {
  await site.work((work) =>
    accounts.addAccount(work, { name: 'Noor Hale', email: 'noor@example.org' }, 'system'),
  )
  const answers = []
  for (const email of [moderator.email, 'nobody@example.org', 'noor@example.org']) {
    const browser = site.browser()
    await browser.get('/backstage/sign-in')
    const came = await browser.post('/backstage/sign-in', { email, password: 'not this one at all' })
    answers.push({ status: came.status, page: came.body.replaceAll(email, '…') })
  }
  expect(answers[0]?.status).toBe(422)
  expect(answers[0]?.page).toContain('do not belong together')
  expect(answers[1]).toEqual(answers[0])
  expect(answers[2]).toEqual(answers[0])
})

test('what was typed comes back, except for the password', async () => {
  const came = await site
    .browser()
    .post('/backstage/sign-in', { email: 'not an address', password: 'hunter' })
  expect(came.$('#email').val()).toBe('not an address')
  expect(came.$('#email-error').text()).toContain('Write the whole address')
  expect(came.body).not.toContain('hunter')
})

test('a code works once, and a wrong one does not', async () => {
  const person = await addSomeone(site, { platformRoles: ['moderator'] })
  const code = await codeOf(site, person)
  const first = await atCode(person)
  expect((await first.post('/backstage/sign-in/code', { code: '000000' })).text).toContain('not right')
  expect((await first.post('/backstage/sign-in/code', { code })).status).toBe(303)
  const second = await atCode(person)
  const replayed = await second.post('/backstage/sign-in/code', { code })
  expect(replayed.status).toBe(422)
  expect(replayed.$('#code-error').text()).toContain('used before')
})

test('guessing passwords has to wait longer and longer, also with the right one', async () => {
  const person = await addSomeone(site, { platformRoles: ['moderator'] })
  for (let at = 0; at < 5; at++) await wrongPassword(person)
  expect((await wrongPassword(person)).text).toContain('too many tries')
  expect((await givePassword(person, person.password)).text).toContain('too many tries')
  site.clock.advance({ seconds: 16 })
  expect((await wrongPassword(person)).text).toContain('do not belong together')
  site.clock.advance({ seconds: 16 })
  expect((await wrongPassword(person)).text).toContain('too many tries')
  site.clock.advance({ minutes: 16 })
  await signInAs(site, person)
})

test('guessing codes counts as well', async () => {
  const person = await addSomeone(site, { platformRoles: ['moderator'] })
  const browser = await atCode(person)
  for (let at = 0; at < 5; at++) await browser.post('/backstage/sign-in/code', { code: '111111' })
  const came = await browser.post('/backstage/sign-in/code', { code: await codeOf(site, person) })
  expect(came.text).toContain('too many tries')
})

test('a hundred guesses at once are a hundred failures', async () => {
  const person = await addSomeone(site, { platformRoles: ['moderator'] })
  const guesses = Array.from({ length: 20 }, () =>
    site.work((work) => signIn.givePassword(work, { email: person.email, password: 'a guess' })),
  )
  const outcomes = (await Promise.all(guesses)).map(({ outcome }) => outcome)
  expect(outcomes.filter((outcome) => outcome === 'wrong')).toHaveLength(5)
  expect(outcomes.filter((outcome) => outcome === 'wait')).toHaveLength(15)
})

test('a session ends after half an hour without use, and after twelve hours in any case', async () => {
  const idle = await signInAs(site, moderator)
  site.clock.advance({ minutes: 29 })
  expect((await idle.get('/backstage/sessions')).status).toBe(200)
  site.clock.advance({ minutes: 31 })
  expect((await idle.get('/backstage/sessions')).status).toBe(303)
  const busy = await signInAs(site, moderator)
  for (let at = 0; at < 28; at++) {
    site.clock.advance({ minutes: 25 })
    expect((await busy.get('/backstage/sessions')).status).toBe(200)
  }
  site.clock.advance({ minutes: 21 })
  expect((await busy.get('/backstage/sessions')).status).toBe(303)
})

test('signing out ends the session and takes the cookie', async () => {
  const browser = await signInAs(site, moderator)
  const token = browser.cookies.get('hearback-staff') ?? ''
  await browser.get('/backstage/sessions')
  const came = await browser.post('/backstage/sign-out')
  expect(came.to).toBe('/backstage/sign-in')
  expect(browser.cookies.has('hearback-staff')).toBe(false)
  browser.cookies.set('hearback-staff', token)
  expect((await browser.get('/backstage/sessions')).status).toBe(303)
})

test('somebody may end their own sessions and nobody else’s', async () => {
  const mine = await signInAs(site, moderator)
  const other = await signInAs(site, moderator)
  const stranger = await signedIn(site, { platformRoles: ['watcher'] })
  const key = String((await mine.get('/backstage/sessions')).$('input[name=key]').first().val())
  await stranger.get('/backstage/sessions')
  await stranger.post('/backstage/sessions', { key })
  expect((await other.get('/backstage/sessions')).status).toBe(200)
  await mine.get('/backstage/sessions')
  await mine.post('/backstage/sessions', { key })
  expect((await other.get('/backstage/sessions')).status).toBe(303)
  expect((await mine.get('/backstage/sessions')).status).toBe(200)
})

test('somebody who leaves is out at the next request', async () => {
  const person = await addSomeone(site, { platformRoles: ['moderator'] })
  const browser = await signInAs(site, person)
  expect((await browser.get('/backstage/sessions')).status).toBe(200)
  await site.work((work) => accounts.leave(work, person.accountId, 'system'))
  expect((await browser.get('/backstage/sessions')).to).toContain('/backstage/sign-in?next=')
  expect((await givePassword(person, person.password)).text).toContain('do not belong together')
})

test('a form from another site, or without its token, changes nothing', async () => {
  const browser = await signInAs(site, moderator)
  const cookie = `hearback-staff=${browser.cookies.get('hearback-staff')}`
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }, {}]) {
    const came = await site.server.inject({
      method: 'POST',
      url: '/backstage/sign-out',
      headers: { ...headers, cookie },
    })
    expect(came.statusCode).toBe(403)
  }
  expect((await browser.get('/backstage/sessions')).status).toBe(200)
})

test.each([
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/backstage/sign-out',
  '/stories',
])('after signing in nobody is sent to %s', async (next) => {
  const browser = await atCode(moderator)
  const came = await browser.post('/backstage/sign-in/code', { code: await codeOf(site, moderator), next })
  expect(came.to).toBe('/desk')
})

test('what somebody was refused stands in the audit', async () => {
  const person = await addSomeone(site, { platformRoles: ['watcher'] })
  const browser = await signInAs(site, person)
  expect((await browser.get('/desk')).status).toBe(404)
  const denied = await site.rows
    .selectFrom('ops.audit')
    .select(['verb', 'subject'])
    .where('actor', '=', `account ${person.accountId}`)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  expect(denied).toEqual({ verb: 'was refused', subject: 'GET /desk' })
})

test('a form that was open for too long never shows its password again', async () => {
  const browser = await signInAs(site, moderator)
  const came = await browser.post('/backstage/sign-in', {
    _csrf: 'old',
    email: moderator.email,
    password: moderator.password,
  })
  expect(came.status).toBe(403)
  expect(came.body).toContain(moderator.email)
  expect(came.body).not.toContain(moderator.password)
})

test('sessions and links that ran out are forgotten at night', async () => {
  const person = await addSomeone(site, { platformRoles: ['moderator'] })
  await signInAs(site, person)
  const { token } = await site.work((work) => accounts.issueEnrolment(work, person.accountId, 'system'))
  const kept = async () => ({
    sessions: (await site.rows.selectFrom('staff.sessions').select('account_id').execute()).length,
    links: (await site.rows.selectFrom('staff.enrolments').select('account_id').execute()).length,
  })
  await site.runJob('staff.tidy-sign-in')
  expect((await site.browser().get(`/backstage/enrol/${token}`)).status).toBe(200)
  expect((await kept()).links).toBeGreaterThan(0)
  site.clock.advance({ days: 9 })
  await site.runJob('staff.tidy-sign-in')
  expect(await kept()).toEqual({ sessions: 0, links: 0 })
})

test('every sign-in and every failure stands in the audit, without addresses', async () => {
  const verbs = await site.rows
    .selectFrom('ops.audit')
    .select(['verb', 'actor', 'subject', 'details'])
    .execute()
  const said = new Set(verbs.map(({ verb }) => verb))
  for (const verb of ['signed in', 'sign-in failed', 'second factor failed', 'signed out', 'marked as left'])
    expect(said).toContain(verb)
  expect(JSON.stringify(verbs)).not.toContain('@')
})

test('neither passwords, secrets nor tokens lie plain in the database', async () => {
  const browser = await signInAs(site, moderator)
  const token = browser.cookies.get('hearback-staff') ?? ''
  const rows = JSON.stringify(
    await Promise.all([
      site.rows.selectFrom('staff.accounts').selectAll().execute(),
      site.rows.selectFrom('staff.sessions').selectAll().execute(),
      site.rows.selectFrom('staff.enrolments').selectAll().execute(),
    ]),
    (_key, value: unknown) => (isBytes(value) ? Buffer.from(value.data).toString('latin1') : value),
  )
  expect(rows).toContain(moderator.email)
  for (const secret of [token, moderator.secret, moderator.password]) expect(rows).not.toContain(secret)
})

function isBytes(value: unknown): value is { data: number[] } {
  return (value as { type?: string } | null)?.type === 'Buffer'
}

const lettersOf = ({ email, password }: Enrolled) => ({ email, password })
const wrongPassword = (person: Enrolled) => givePassword(person, 'entirely wrong password')

async function givePassword({ email }: Enrolled, password: string) {
  const browser = site.browser()
  await browser.get('/backstage/sign-in')
  return browser.postAndFollow('/backstage/sign-in', { email, password })
}

async function atCode(person: Enrolled) {
  const browser = site.browser()
  await browser.get('/backstage/sign-in')
  await browser.postAndFollow('/backstage/sign-in', lettersOf(person))
  return browser
}
