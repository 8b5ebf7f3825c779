import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { addOrganisation } from '../../organisations/index.ts'
import { accounts, signIn } from '../../staff/index.ts'
import { FakeIssuer, type Said } from '../../testing/fake-issuer.ts'
import { addSomeone, codeOf, signInAs } from '../../testing/people.ts'
import { type Browser, type Came, openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, type Wellmouth } from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let issuer: FakeIssuer
let director: Browser
let operator: Browser

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  issuer = await FakeIssuer.open(site.clock)
  director = await signInAs(site, town.director)
  operator = await signInAs(site, await addSomeone(site, { platformRoles: ['operator'] }))
})
afterAll(async () => {
  await issuer.close()
  await site.close()
})
beforeEach(async () => {
  await setUp()
  await allow()
})
afterEach(() => {
  issuer.faults = {}
})

const terms = () => ({
  issuer: issuer.address,
  clientId: issuer.clientId,
  clientSecret: issuer.clientSecret,
  domains: 'wellmouth.example',
  acr: '',
})

async function setUp(more: Record<string, string> = {}): Promise<Came> {
  await director.get('/backstage/cast/WM0/sign-in')
  return director.post('/backstage/cast/WM0/sign-in', { ...terms(), ...more })
}

async function allow(organisation = 'Wellmouth'): Promise<Came> {
  const page = await operator.get('/operator/single-sign-on')
  const row = page.$('main section').filter((_at, row) => page.$(row).text().includes(organisation))
  const action = String(row.find('form[action$="/allow"]').attr('action') ?? '')
  return action ? operator.post(action) : page
}

let people = 0
const somebody = (more: Said = {}): Said => ({
  sub: `person-${++people}`,
  email: `person-${people}@wellmouth.example`,
  email_verified: true,
  name: 'Noor Hale',
  amr: ['pwd', 'mfa'],
  ...more,
})

async function toIssuer(browser: Browser, email: string): Promise<string> {
  await browser.get('/backstage/sign-in/organisation')
  const came = await browser.post('/backstage/sign-in/organisation', { email })
  return String(came.$('a.nhsuk-button').attr('href') ?? '')
}

async function goThrough(said: Said, browser = site.browser()): Promise<Came> {
  const address = await toIssuer(browser, String(said.email ?? 'somebody@wellmouth.example'))
  const page = await browser.get(issuer.signIn(address, said))
  return press(browser, page)
}

/** Presses the one button of the page that the issuer sent the browser back to. */
function press(browser: Browser, page: Came): Promise<Came> {
  const fields = page.$('main form input[type=hidden]').toArray()
  const values = fields.map((field) => [page.$(field).attr('name') ?? '', page.$(field).attr('value') ?? ''])
  return browser.post(String(page.$('main form').attr('action')), Object.fromEntries(values))
}

/** Somebody who came once, and was given a place. */
async function withPlace(more: Said = {}): Promise<Said & { accountId: number }> {
  const said = somebody(more)
  expect((await goThrough(said)).text).toContain('You wait for your place')
  const { id } = await account(said)
  const path = `/backstage/cast/WM0/arrivals/${id}`
  await director.get(path)
  const given = { role: 'reader', scope: 'some', services: String(town.ward.id) }
  expect((await director.post(path, given)).to).toContain('decided=yes')
  return { ...said, accountId: id }
}

function account({ email }: Said) {
  return site.rows
    .selectFrom('staff.accounts')
    .select(['id', 'name', 'totp_secret'])
    .where('email', '=', String(email))
    .executeTakeFirstOrThrow()
}

test('the first time somebody comes they wait, a director hears, and a place with a scope lets them in', async () => {
  const said = somebody({ name: 'Jude Amadi' })
  expect((await goThrough(said)).text).toContain('You wait for your place')
  expect((await goThrough(said)).text).toContain('You wait for your place')
  const mails = (await site.outbox()).filter(({ template }) => template === 'somebodyArrived')
  expect(mails.filter(({ to_account }) => to_account === town.director.accountId).length).toBe(1)
  const list = await director.get('/backstage/cast/WM0/arrivals')
  expect(list.text).toContain('Jude Amadi')
  const path = String(list.$('td a[href*="/arrivals/"]').last().attr('href'))
  const page = await director.get(path)
  expect(page.$('input[name=role]:checked').val()).toBe('reader')
  expect(page.$('input[name=scope]:checked')).toHaveLength(0)
  const without = await director.post(path, { role: 'reader' })
  expect(without.status).toBe(422)
  await director.post(path, { role: 'reader', scope: 'some', services: String(town.ward.id) })
  const browser = site.browser()
  expect((await goThrough(said, browser)).to).toBe('/backstage')
  expect((await browser.get('/backstage')).status).toBe(200)
})

test('an issuer that asked for one proof only: the second is set up here, and asked for from then on', async () => {
  const said = await withPlace({ amr: ['pwd'] })
  const browser = site.browser()
  const came = await goThrough(said, browser)
  expect(came.to).toBe('/backstage/sign-in/second-step')
  expect((await browser.get('/backstage')).to).toContain('/backstage/sign-in')
  const page = await browser.get(came.to)
  const secret = page.$('.totp-secret').text().replaceAll(' ', '')
  expect((await browser.get(came.to)).$('.totp-secret').text().replaceAll(' ', '')).toBe(secret)
  expect((await browser.post(came.to, { code: '000000' })).$('#code-error').text()).toContain('not right')
  const code = signIn.nextCode(secret, site.clock.now())
  expect((await browser.post(came.to, { code })).to).toBe('/backstage')
  expect((await browser.get('/backstage')).status).toBe(200)
  const next = site.browser()
  expect((await goThrough(said, next)).to).toBe('/backstage/sign-in/code')
  expect((await next.get('/backstage/sign-in/second-step')).to).toBe('/backstage/sign-in')
  await next.get('/backstage/sign-in/code')
  const person = { accountId: said.accountId, email: '', password: '', secret }
  expect((await next.post('/backstage/sign-in/code', { code: await codeOf(site, person) })).to).toBe(
    '/backstage',
  )
})

test('the value that was agreed on counts as two proofs, and no other', async () => {
  const said = await withPlace({ amr: [], acr: 'two-steps' })
  expect((await goThrough(said)).to).toBe('/backstage/sign-in/second-step')
  await setUp({ acr: 'two-steps' })
  await allow()
  expect((await goThrough(said)).to).toBe('/backstage')
  expect((await goThrough({ ...said, acr: 'one-step' })).to).toBe('/backstage/sign-in/second-step')
})

test.each([
  ['an address outside its domains', { email: 'boss@elsewhere.example' }, 'may not speak for'],
  ['an address in a domain below its own', { email: 'boss@mail.wellmouth.example' }, 'may not speak for'],
  ['an address that it has not checked', { email_verified: false }, 'has not checked'],
  ['nothing about whether it has checked', { email_verified: undefined }, 'has not checked'],
])('an issuer that says %s lets nobody in', async (_what, more, sentence) => {
  const browser = site.browser()
  const address = await toIssuer(browser, 'somebody@wellmouth.example')
  const came = await press(browser, await browser.get(issuer.signIn(address, somebody(more))))
  expect(came.status).toBe(403)
  expect(came.text).toContain(sentence)
  expect(browser.cookies.has('hearback-staff')).toBe(false)
})

test('an issuer that never says whether it checks addresses: an operator may say so of it, and a plain no stays a no', async () => {
  const silent = () => somebody({ email_verified: undefined })
  const decide = async (checked: 'yes' | 'no') => {
    const page = await operator.get('/operator/single-sign-on')
    const action = String(page.$('form[action$="/addresses"]').attr('action'))
    expect(page.$('form[action$="/addresses"] input[name=checked]').val()).toBe(checked)
    return operator.postAndFollow(action, { checked })
  }
  expect((await goThrough(silent())).text).toContain('has not checked')
  expect((await decide('yes')).text).toContain('You said that it checks every address')
  expect((await goThrough(silent())).text).toContain('You wait for your place')
  expect((await goThrough(somebody({ email_verified: false }))).text).toContain('has not checked')
  const elsewhere = { email: 'boss@elsewhere.example', email_verified: undefined }
  const browser = site.browser()
  const address = await toIssuer(browser, 'somebody@wellmouth.example')
  const came = await press(browser, await browser.get(issuer.signIn(address, somebody(elsewhere))))
  expect(came.text).toContain('may not speak for')
  await setUp({ domains: 'wellmouth.example\nwexby.example' })
  await allow()
  expect((await goThrough(silent())).text).toContain('has not checked')
  await decide('yes')
  await decide('no')
  expect((await goThrough(silent())).text).toContain('has not checked')
})

test('the word of Entra ID that the owner of the domain vouches for an address counts, and so does its no', async () => {
  const vouched = somebody({ email_verified: undefined, xms_edov: true })
  expect((await goThrough(vouched)).text).toContain('You wait for your place')
  const not = somebody({ email_verified: undefined, xms_edov: '0' })
  expect((await goThrough(not)).text).toContain('has not checked')
  expect((await goThrough(somebody({ email_verified: true, xms_edov: false }))).text).toContain(
    'has not checked',
  )
})

test.each([
  ['another nonce', { nonce: 'not the one that was asked for' }],
  ['another issuer', { issuer: 'https://elsewhere.example' }],
  ['another audience', { audience: 'some other service' }],
  ['a key that it does not publish', { foreignKey: true }],
])('a token with %s lets nobody in', async (_what, faults) => {
  const said = await withPlace()
  issuer.faults = faults
  const browser = site.browser()
  expect((await goThrough(said, browser)).text).toContain('does not hold')
  expect(browser.cookies.has('hearback-staff')).toBe(false)
})

test('a token that was given before lets nobody in, even to whom it belongs', async () => {
  const said = await withPlace()
  issuer.faults = { oldToken: issuer.lastToken }
  expect((await goThrough(said)).text).toContain('does not hold')
})

test('keys may change between two sign-ins, and the old ones are worth nothing', async () => {
  const said = await withPlace()
  issuer.rotateKeys()
  expect((await goThrough(said)).to).toBe('/backstage')
})

test('the same return twice, too late, or in another browser leads nowhere', async () => {
  const said = await withPlace()
  const browser = site.browser()
  const back = issuer.signIn(await toIssuer(browser, String(said.email)), said)
  const stranger = site.browser()
  expect((await press(stranger, await stranger.get(back))).text).toContain('another browser')
  const page = await browser.get(back)
  const binding = browser.cookies.get('hearback-sign-on') ?? ''
  expect((await press(browser, page)).to).toBe('/backstage')
  browser.cookies.set('hearback-sign-on', binding)
  expect((await press(browser, await browser.get(back))).text).toContain('used before')
  const late = site.browser()
  const lateBack = issuer.signIn(await toIssuer(late, String(said.email)), said)
  site.clock.advance({ minutes: 11 })
  expect((await press(late, await late.get(lateBack))).text).toContain('ten minutes')
})

test.each([
  ['answers with an error', { broken: true }],
  ['hangs up', { hangsUp: true }],
])('an issuer that %s is said to be away, and the password still works', async (_what, faults) => {
  const said = await withPlace()
  const browser = site.browser()
  const back = issuer.signIn(await toIssuer(browser, String(said.email)), said)
  issuer.faults = faults
  const began = await site.browser().post('/backstage/sign-in/organisation', { email: String(said.email) })
  expect(began.status).toBe(422)
  expect(began.$('#email-error').text()).toContain('does not answer')
  expect((await press(browser, await browser.get(back))).text).toContain('does not answer')
  await signInAs(site, town.nurse)
})

test('whoever leaves, or whose place was ended, never comes back this way, under any name of the issuer', async () => {
  const gone = await withPlace()
  await site.work((work) => accounts.leave(work, gone.accountId, 'system'))
  expect((await goThrough(gone)).text).toContain('has ended')
  expect((await goThrough({ ...gone, sub: 'a new name' })).text).toContain('has ended')
  expect((await goThrough({ ...gone, email: 'a.new.address@wellmouth.example' })).text).toContain('has ended')
  const ended = await withPlace()
  const { id } = await site.rows
    .selectFrom('staff.memberships')
    .select('id')
    .where('account_id', '=', ended.accountId)
    .executeTakeFirstOrThrow()
  const browser = site.browser()
  await goThrough(ended, browser)
  await site.work((work) => accounts.endMembership(work, id, 'system'))
  expect((await browser.get('/backstage')).status).toBe(303)
  expect((await goThrough(ended)).text).toContain('has ended')
})

test('an address that was given to somebody new does not give them the account', async () => {
  const first = await withPlace()
  expect((await goThrough({ ...first, sub: 'somebody new' })).text).toContain('belongs to somebody else')
})

test('whoever was turned away is told so, and nobody is asked again', async () => {
  const said = somebody()
  await goThrough(said)
  const { id } = await account(said)
  await director.get(`/backstage/cast/WM0/arrivals/${id}`)
  await director.post(`/backstage/cast/WM0/arrivals/${id}/turn-away`)
  expect((await goThrough(said)).text).toContain('no place in its cast')
  expect((await director.get('/backstage/cast/WM0/arrivals')).text).not.toContain(String(said.email))
})

test('one organisation’s word opens its own doors only, and nobody who works for the platform', async () => {
  const other = await site.work((work) =>
    addOrganisation(work, { code: 'WX1', name: 'Wexby Care', kind: 'trust', place: 'Wexby' }),
  )
  const memberships = [town.trust, other].map(({ id }) => ({ organisationId: id, role: 'director' as const }))
  const both = await addSomeone(site, { email: 'both@wellmouth.example', memberships })
  const browser = site.browser()
  expect((await goThrough(somebody({ email: both.email }), browser)).to).toBe('/backstage')
  expect((await browser.get('/backstage/cast/WM0')).status).toBe(200)
  expect((await browser.get('/backstage/cast/WX1')).status).toBe(404)
  const whole = await signInAs(site, both)
  expect((await whole.get('/backstage/cast/WX1')).status).toBe(200)
  const moderator = await addSomeone(site, { email: 'mod@wellmouth.example', platformRoles: ['moderator'] })
  expect((await goThrough(somebody({ email: moderator.email }))).text).toContain(
    'work for this service itself',
  )
})

test('what says for whom an issuer speaks waits for an operator each time; a new secret does not', async () => {
  const said = await withPlace()
  await setUp({ clientSecret: '' })
  expect((await goThrough(said)).to).toBe('/backstage')
  await setUp({ domains: 'wellmouth.example\nwexby.example' })
  expect((await director.get('/backstage/cast/WM0/sign-in')).text).toContain('Waits for an operator')
  const began = await site.browser().post('/backstage/sign-in/organisation', { email: String(said.email) })
  expect(began.$('#email-error').text()).toContain('No organisation')
  expect((await site.browser().get('/backstage/sign-in/return/WM0?code=a&state=b')).status).toBe(404)
})

test('two organisations cannot speak for one domain', async () => {
  const greedy = await site.work((work) =>
    addOrganisation(work, { code: 'GR1', name: 'Greedy Care', kind: 'trust', place: 'Wexby' }),
  )
  const person = await addSomeone(site, {
    memberships: [{ organisationId: greedy.id, role: 'administrator' }],
  })
  const browser = await signInAs(site, person)
  await browser.get('/backstage/cast/GR1/sign-in')
  expect((await browser.post('/backstage/cast/GR1/sign-in', terms())).status).toBe(303)
  const refused = await allow('Greedy')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Wellmouth Hospitals Trust speaks for one of these domains already')
})

test('ending it signs out whoever came that way', async () => {
  const said = await withPlace()
  const browser = site.browser()
  await goThrough(said, browser)
  expect((await browser.get('/backstage')).status).toBe(200)
  await director.get('/backstage/cast/WM0/sign-in')
  await director.post('/backstage/cast/WM0/sign-in/end')
  expect((await browser.get('/backstage')).status).toBe(303)
})

test.each([
  ['issuer', 'http://login.wellmouth.example', 'https://'],
  ['issuer', 'https://login.wellmouth.example/?tenant=1', 'question mark'],
  ['domains', 'not a domain', 'at least one domain'],
  ['domains', 'example', 'at least one domain'],
])('a wrong %s, %s, is refused with one sentence at its field', async (field, value, sentence) => {
  const came = await setUp({ [field]: value })
  expect(came.status).toBe(422)
  expect(came.$(`#${field}-error`).text()).toContain(sentence)
  expect(came.$(`#${field}`).val() || came.$(`#${field}`).text()).toBe(value)
  expect(came.body).not.toContain(issuer.clientSecret)
})

test('neither the secret nor what belongs to a way in lies plain in the database', async () => {
  const browser = site.browser()
  const address = new URL(await toIssuer(browser, 'somebody@wellmouth.example'))
  const rows = await Promise.all([
    site.rows.selectFrom('staff.sign_on_connections').selectAll().execute(),
    site.rows.selectFrom('staff.sign_on_attempts').selectAll().execute(),
  ])
  const plain = JSON.stringify(rows, (_key, value: unknown) =>
    (value as { type?: string } | null)?.type === 'Buffer'
      ? Buffer.from((value as { data: number[] }).data).toString('latin1')
      : value,
  )
  expect(plain).toContain(issuer.clientId)
  const secrets = [
    issuer.clientSecret,
    address.searchParams.get('state'),
    browser.cookies.get('hearback-sign-on'),
  ]
  for (const secret of secrets) expect(plain).not.toContain(String(secret))
})

test('a nurse sets nothing here, and an organisation’s list is for those who lead it', async () => {
  const nurse = await signInAs(site, town.nurse)
  for (const path of ['sign-in', 'arrivals'])
    expect((await nurse.get(`/backstage/cast/WM0/${path}`)).status).toBe(404)
  expect((await nurse.get('/operator/single-sign-on')).status).toBe(404)
})
