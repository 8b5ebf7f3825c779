import { afterAll, beforeAll, expect, test } from 'vitest'
import { addOrganisation, addService, addSite } from '../../organisations/index.ts'
import { unseal } from '../../platform/keys/index.ts'
import { cast, staffViewer } from '../../staff/index.ts'
import { addSomeone, type Enrolled, signedIn, signInAs } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'

let site: Site
let trust: number
let surgery: number
let willow: number
let oak: number
let director: Enrolled
let browser: Browser

beforeAll(async () => {
  site = await openSite()
  const made = await site.work(async (work) => ({
    trust: (await addOrganisation(work, { code: 'WHT', name: 'Wellmouth Hospitals Trust' })).id,
    surgery: (await addOrganisation(work, { code: 'HBS', name: 'Harbour Surgery', kind: 'gp' })).id,
    willow: (await addService(work, { code: 'WHT-WIL', name: 'Willow ward', at: 'WHT' })).id,
    oak: (await addService(work, { code: 'WHT-OAK', name: 'Oak ward', at: 'WHT' })).id,
  }))
  trust = made.trust
  surgery = made.surgery
  willow = made.willow
  oak = made.oak
  director = await addSomeone(site, {
    name: 'Dele Marsh',
    memberships: [{ organisationId: trust, role: 'director' }],
  })
  browser = await signInAs(site, director)
})
afterAll(() => site.close())

const nina = { name: 'Nina Petrov', email: 'nina@wellmouth.example', roleTitle: 'Staff nurse' }

test('a director invites somebody for one ward; the mail carries a sealed link that sets up a sign-in', async () => {
  expect((await browser.get('/backstage/cast')).to).toBe('/backstage/cast/WHT')
  await browser.get('/backstage/cast/WHT/invite')
  const given = { ...nina, role: 'responder', scope: 'some', services: String(willow) }
  const came = await browser.postAndFollow('/backstage/cast/WHT/invite', given)
  expect(came.text).toContain('A mail with a link of their own is on its way to Nina Petrov')
  expect(came.text).toContain('Willow ward')
  const mail = await newestMail()
  expect(mail.template).toBe('staffInvited')
  expect(mail.params).toEqual({
    name: 'Nina Petrov',
    by: 'Dele Marsh',
    organisation: 'Wellmouth Hospitals Trust',
  })
  expect(JSON.stringify(mail.params)).not.toContain('enrol')
  const page = await site.browser().get(linkIn(mail))
  expect(page.text).toContain('Hello Nina Petrov')
})

test('whoever answers for a ward is found by it, and by no other', async () => {
  const names = async (...services: number[]) =>
    (await cast.respondersFor(site.app.db, services)).map(({ name }) => name)
  expect(await names(willow)).toEqual(['Dele Marsh', 'Nina Petrov'])
  expect(await names(oak)).toEqual(['Dele Marsh'])
  expect(await names()).toEqual([])
})

test('a form that is not whole comes back as typed, with a sentence at each field', async () => {
  await browser.get('/backstage/cast/WHT/invite')
  const came = await browser.post('/backstage/cast/WHT/invite', { name: 'Kim', email: 'kim', scope: 'some' })
  expect(came.status).toBe(422)
  const sentences = came
    .$('.nhsuk-error-summary__list li')
    .toArray()
    .map((one) => came.$(one).text())
  expect(sentences).toEqual([
    'Write the whole address, like name@example.org.',
    'Choose what they do in the cast.',
    'Tick at least one site or service, or choose the whole organisation.',
  ])
  expect(came.$('#email').val()).toBe('kim')
})

test('the same person in the same role is not invited twice', async () => {
  await browser.get('/backstage/cast/WHT/invite')
  const given = { ...nina, email: 'NINA@wellmouth.example', role: 'responder', scope: 'whole' }
  const came = await browser.post('/backstage/cast/WHT/invite', given)
  expect(came.$('#email-error').text()).toContain('has this role already')
})

test('one invitation may be for a whole site, and changes from there to one ward', async () => {
  await site.work(async (work) => {
    await addSite(work, { code: 'WHT-H', name: 'Hill Hospital', organisation: 'WHT' })
    await addService(work, { code: 'WHT-HC', name: 'Hill clinic', at: 'WHT-H' })
  })
  const page = await browser.get('/backstage/cast/WHT/invite')
  const hill = String(page.$('input[name=sites]').val())
  const given = { name: 'Hal', email: 'hal@wellmouth.example', role: 'responder', scope: 'some', sites: hill }
  const came = await browser.postAndFollow('/backstage/cast/WHT/invite', given)
  expect(came.text).toContain('all of Hill Hospital')
  await site.work((work) => addService(work, { code: 'WHT-HD', name: 'Hill day unit', at: 'WHT-H' }))
  const { id } = await site.rows
    .selectFrom('staff.accounts')
    .select('id')
    .where('email', '=', given.email)
    .executeTakeFirstOrThrow()
  expect((await staffViewer(site.app.db, id))?.memberships[0]?.serviceIds).toHaveLength(3)
  const member = await browser.get(await pathOf(id))
  expect(member.$('input[name=sites]:checked').val()).toBe(hill)
  expect(member.$('input[name=services]:checked')).toHaveLength(0)
  await browser.post(await pathOf(id), { role: 'responder', scope: 'some', services: String(oak) })
  expect((await staffViewer(site.app.db, id))?.memberships[0]?.serviceIds).toEqual([oak])
})

test('a service of another organisation cannot be given, and does not turn into the whole organisation', async () => {
  const { id } = await site.work((work) =>
    addService(work, { code: 'HBS-1', name: 'Blood tests', at: 'HBS' }),
  )
  await browser.get('/backstage/cast/WHT/invite')
  const given = {
    name: 'Kim',
    email: 'kim@example.org',
    role: 'responder',
    scope: 'some',
    services: String(id),
  }
  expect((await browser.post('/backstage/cast/WHT/invite', given)).status).toBe(422)
})

test('role and scope change at once', async () => {
  const person = await addSomeone(site, { memberships: [{ organisationId: trust, role: 'reader' }] })
  const path = await pathOf(person.accountId)
  await browser.get(path)
  const came = await browser.postAndFollow(path, {
    role: 'understudy',
    scope: 'some',
    services: [String(oak)],
  })
  expect(came.text).toContain('It holds from now on')
  const viewer = await staffViewer(site.app.db, person.accountId)
  expect(viewer?.memberships).toEqual([{ organisationId: trust, role: 'understudy', serviceIds: [oak] }])
})

test('somebody whose place ends is out at the next request, and cannot come back', async () => {
  const person = await addSomeone(site, { memberships: [{ organisationId: trust, role: 'responder' }] })
  const theirs = await signInAs(site, person)
  expect((await theirs.get('/backstage/guidelines')).to).toBe('/backstage/guidelines/WHT')
  const path = await pathOf(person.accountId)
  await browser.get(path)
  await browser.post(`${path}/end`)
  expect((await theirs.get('/backstage/guidelines')).to).toContain('/backstage/sign-in?next=')
  await expect(signInAs(site, person)).rejects.toThrow('could not sign in')
})

test('the last director can neither go nor become something else', async () => {
  const path = await pathOf(director.accountId)
  await browser.get(path)
  const ended = await browser.post(`${path}/end`)
  expect(ended.status).toBe(422)
  expect(ended.text).toContain('An organisation needs a director')
  const changed = await browser.post(path, { role: 'reader', scope: 'whole' })
  expect(changed.text).toContain('An organisation needs a director')
})

test('an invitation is sent again only to somebody who never set up a sign-in', async () => {
  await browser.get('/backstage/cast/WHT/invite')
  const ola = { name: 'Ola Finn', email: 'ola@wellmouth.example', role: 'reader', scope: 'whole' }
  await browser.post('/backstage/cast/WHT/invite', ola)
  const old = linkIn(await newestMail())
  const { id } = await site.rows
    .selectFrom('staff.accounts')
    .select('id')
    .where('email', '=', ola.email)
    .executeTakeFirstOrThrow()
  await browser.get(await pathOf(id))
  await browser.post(`${await pathOf(id)}/again`)
  expect((await site.browser().get(old)).status).toBe(410)
  expect((await site.browser().get(linkIn(await newestMail()))).status).toBe(200)
  const own = await pathOf(director.accountId)
  expect((await browser.post(`${own}/again`)).text).toContain('already set up their sign-in')
})

test('a name can be taken off and shown again', async () => {
  const person = await addSomeone(site, {
    name: 'Bea Low',
    memberships: [{ organisationId: trust, role: 'coach' }],
  })
  const path = await pathOf(person.accountId)
  await browser.get(path)
  expect((await browser.postAndFollow(`${path}/name`)).text).toContain('Bea Low (shown without a name)')
  await browser.get(path)
  expect((await browser.postAndFollow(`${path}/name`)).text).not.toContain('(shown without a name)')
})

test.each(['responder', 'reader', 'coach', 'scout', 'understudy'] as const)(
  'a %s finds no cast to change',
  async (role) => {
    const member = await signedIn(site, { memberships: [{ organisationId: trust, role }] })
    // A scout is led to who is missing from it, which changes nothing.
    expect((await member.get('/backstage/cast')).status).toBe(role === 'scout' ? 303 : 404)
    for (const path of ['/backstage/cast/WHT', '/backstage/cast/WHT/invite'])
      expect((await member.get(path)).status).toBe(404)
    await member.get('/backstage/profile')
    expect(
      (await member.post('/backstage/cast/WHT/invite', { ...nina, role: 'director', scope: 'whole' })).status,
    ).toBe(404)
  },
)

test('a director of another organisation finds nothing here, not by address and not by number', async () => {
  const stranger = await signedIn(site, { memberships: [{ organisationId: surgery, role: 'director' }] })
  const path = await pathOf(director.accountId)
  for (const address of ['/backstage/cast/WHT', path, path.replace('WHT', 'HBS')])
    expect((await stranger.get(address)).status).toBe(404)
  await stranger.get('/backstage/cast/HBS')
  for (const address of [path, `${path}/end`, `${path.replace('WHT', 'HBS')}/end`])
    expect((await stranger.post(address, { role: 'reader', scope: 'whole' })).status).toBe(404)
  expect((await browser.get('/backstage/cast/WHT')).status).toBe(200)
})

async function pathOf(accountId: number): Promise<string> {
  const { id } = await site.rows
    .selectFrom('staff.memberships')
    .select('id')
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return `/backstage/cast/WHT/members/${id}`
}

function newestMail() {
  return site.rows
    .selectFrom('ops.outbox')
    .select(['template', 'params', 'sealed', 'message_id'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
}

function linkIn({ sealed, message_id }: { sealed: Buffer | null; message_id: string }): string {
  const { mailer } = site.keys
  if (!sealed || !mailer) throw new Error('this mail carries nothing that is sealed')
  const part = JSON.parse(unseal(sealed, mailer, message_id)) as { params: { link: string } }
  return new URL(part.params.link).pathname
}
