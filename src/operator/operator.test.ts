import { afterAll, beforeAll, expect, test } from 'vitest'
import { addOrganisation } from '../organisations/index.ts'
import { staffViewer } from '../staff/index.ts'
import { addSomeone, type Enrolled, signedIn, signInAs } from '../testing/people.ts'
import { type Browser, openSite, type Site } from '../testing/site.ts'

let site: Site
let owen: Enrolled
let operator: Browser

beforeAll(async () => {
  site = await openSite()
  owen = await addSomeone(site, { name: 'Owen Pryce', platformRoles: ['operator'] })
  operator = await signInAs(site, owen)
})
afterAll(() => site.close())

const pages = [
  '',
  '/people',
  '/people/add',
  '/organisations',
  '/organisations/add',
  '/pages',
  '/mail',
  '/hours',
  '/first-steps',
]

test.each(pages)('/operator%s opens for operators and for nobody else', async (path) => {
  expect((await operator.get(`/operator${path}`)).status).toBe(200)
  expect((await site.browser().get(`/operator${path}`)).to).toContain('/backstage/sign-in?next=')
})

test('a moderator and a director find no operator’s pages', async () => {
  const { id } = await site.work((work) => addOrganisation(work, { code: 'OPQ', name: 'Quay Trust' }))
  const others = [
    await signedIn(site, { platformRoles: ['senior moderator'] }),
    await signedIn(site, { memberships: [{ organisationId: id, role: 'director' }] }),
  ]
  for (const browser of others) {
    for (const path of pages) expect((await browser.get(`/operator${path}`)).status).toBe(404)
    await browser.get('/backstage/profile')
    expect((await browser.post('/operator/people/add', { name: 'Me', role: 'operator' })).status).toBe(404)
    expect((await browser.post(`/operator/people/${owen.accountId}/leave`)).status).toBe(404)
  }
})

test('the front page says what is so, and what needs somebody', async () => {
  const page = await operator.get('/operator')
  for (const part of ['PostgreSQL', 'Background work', 'Stories that wait', 'Up for'])
    expect(page.text).toContain(part)
  expect(page.text).toContain('first steps are left')
})

test('a moderator is added with a link that is shown once, and can sign in with it', async () => {
  await operator.get('/operator/people/add')
  const given = { name: 'Ruth Adeyemi', email: 'ruth@example.org', role: 'moderator' }
  const page = await operator.post('/operator/people/add', given)
  expect(page.headers['cache-control']).toBe('no-store')
  const link = new URL(page.$('.one-time-link').text()).pathname
  expect((await site.browser().get(link)).text).toContain('Hello Ruth Adeyemi')
  expect((await operator.get('/operator/people')).text).toContain('Ruth Adeyemi')
  expect((await site.outbox()).filter(({ template }) => template === 'staffInvited')).toHaveLength(0)
})

test('or by a mail, in which the link is sealed', async () => {
  await operator.get('/operator/people/add')
  const given = { name: 'Sol Vance', email: 'sol@example.org', role: 'watcher', mail: 'yes' }
  const page = await operator.post('/operator/people/add', given)
  expect(page.text).toContain('A mail with a link of their own is on its way')
  expect(page.body).not.toContain('/backstage/enrol/')
  const [mail] = (await site.outbox()).filter(({ template }) => template === 'staffInvited')
  expect(JSON.stringify(mail?.params)).not.toContain('enrol')
})

test('a form that is not whole comes back as typed', async () => {
  await operator.get('/operator/people/add')
  const came = await operator.post('/operator/people/add', { name: '', email: 'ruth at home', role: 'owner' })
  expect(came.status).toBe(422)
  expect(came.$('.nhsuk-error-summary__list li')).toHaveLength(3)
  expect(came.$('#email').val()).toBe('ruth at home')
})

test('a new link for a lost phone is shown once, and the audit knows who made it', async () => {
  const person = await addSomeone(site, { name: 'Tam Reid', platformRoles: ['moderator'] })
  await operator.get(`/operator/people/${person.accountId}`)
  const page = await operator.post(`/operator/people/${person.accountId}/link`)
  const link = new URL(page.$('.one-time-link').text()).pathname
  expect((await site.browser().get(link)).status).toBe(200)
  const entry = await site.rows
    .selectFrom('ops.audit')
    .select(['actor', 'verb', 'subject'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  expect(entry).toEqual({
    actor: `account ${owen.accountId}`,
    verb: 'made an enrolment link',
    subject: `account ${person.accountId}`,
  })
})

test('a role ends and a person leaves at once; the last operator stays', async () => {
  const person = await addSomeone(site, { platformRoles: ['moderator', 'watcher'] })
  const theirs = await signInAs(site, person)
  await operator.get(`/operator/people/${person.accountId}`)
  await operator.post(`/operator/people/${person.accountId}/end-role`, { role: 'moderator' })
  expect((await theirs.get('/backstage/profile')).status).toBe(303)
  expect((await staffViewer(site.app.db, person.accountId))?.platformRoles).toEqual(['watcher'])
  await operator.post(`/operator/people/${person.accountId}/leave`)
  expect(await staffViewer(site.app.db, person.accountId)).toBeNull()
  expect((await operator.get(`/operator/people/${person.accountId}`)).status).toBe(404)
  await operator.get(`/operator/people/${owen.accountId}`)
  for (const act of ['leave', 'end-role']) {
    const came = await operator.post(`/operator/people/${owen.accountId}/${act}`, { role: 'operator' })
    expect(came.text).toContain('Somebody must be able to operate this service')
  }
  expect((await operator.get('/operator')).status).toBe(200)
})

test('anybody is found by a part of their name or address', async () => {
  await addSomeone(site, { name: 'Zoë Quill', email: 'zq@wellmouth.example', platformRoles: ['watcher'] })
  expect((await operator.get('/operator/people?q=zoe')).$('#found-people-caption')).toHaveLength(1)
  expect((await operator.get('/operator/people?q=zq%40well')).text).toContain('Zoë Quill')
  expect((await operator.get('/operator/people?q=%25')).text).toContain('Nobody was found')
})

test('an organisation is added, joins with its first director, and the director hears of it', async () => {
  await operator.get('/operator/organisations/add')
  const wrong = await operator.post('/operator/organisations/add', {
    name: 'Harbour Surgery',
    code: 'no good!',
    kind: 'gp',
  })
  expect(wrong.$('#code-error').text()).toContain('Use only letters')
  const given = { name: 'Harbour Surgery', code: 'HBS', kind: 'gp', place: 'Wellmouth', postcode: '' }
  const added = await operator.post('/operator/organisations/add', given)
  expect(added.to).toBe('/operator/organisations/HBS/join')
  const again = await operator.post('/operator/organisations/add', given)
  expect(again.text).toContain('already has something with the code HBS')
  await operator.get(added.to)
  const director = { name: 'Jo Lind', email: 'jo@harbour.example', roleTitle: 'Practice manager' }
  const came = await operator.postAndFollow(added.to, director)
  expect(came.text).toContain('Harbour Surgery has joined')
  const mail = (await site.outbox()).at(-1)
  expect(mail).toMatchObject({
    template: 'staffInvited',
    params: { organisation: 'Harbour Surgery', name: 'Jo Lind' },
  })
  const viewer = await staffViewer(site.app.db, mail?.to_account ?? 0)
  expect(viewer?.memberships).toMatchObject([{ role: 'director', serviceIds: [] }])
})

test('an organisation of the directory is found and let in', async () => {
  await site.work((work) => addOrganisation(work, { code: 'QST', name: 'Quiet Shores Trust' }))
  const found = await operator.get('/operator/organisations?q=quiet')
  expect(found.$('a[href="/operator/organisations/QST/join"]')).toHaveLength(1)
  expect((await operator.get('/operator/organisations?q=nowhere')).text).toContain('Nothing was found')
  expect((await operator.get('/operator/organisations/NOPE/join')).status).toBe(404)
})

test('a public page is rewritten, its earlier words are kept, and markup stays words', async () => {
  const form = await operator.get('/operator/pages/contact')
  expect(form.$('#body').text().length).toBeGreaterThan(20)
  const body = 'Write to **Harbour House**.\n\n<script>alert(1)</script>'
  const saved = await operator.postAndFollow('/operator/pages/contact', { body })
  expect(saved.text).toContain('Everybody sees the new words now')
  const page = await site.browser().get('/about/contact')
  expect(page.$('main strong').text()).toBe('Harbour House')
  expect(page.$('main script')).toHaveLength(0)
  await operator.post('/operator/pages/contact', { body: 'Second.' })
  expect((await operator.get('/operator/pages/contact')).text).toContain('Harbour House')
  expect((await operator.post('/operator/pages/contact', { body: ' ' })).status).toBe(422)
  expect((await operator.get('/operator/pages/nothing')).status).toBe(404)
})

test('a mail that was given up is listed without its address, and gets another try', async () => {
  await operator.get('/operator/first-steps')
  await operator.post('/operator/first-steps/test-mail')
  const { id } = await site.rows
    .updateTable('ops.outbox')
    .set({ state: 'dead', attempts: 8, last_error: 'refused by the mail server' })
    .where('template', '=', 'testMail')
    .returning('id')
    .executeTakeFirstOrThrow()
  const list = await operator.get('/operator/mail')
  expect(list.text).toContain('refused by the mail server')
  expect(list.body).not.toContain('@')
  expect((await operator.get('/operator/first-steps')).text).toContain('could not be delivered')
  const came = await operator.postAndFollow('/operator/mail/again', { id: String(id) })
  expect(came.text).toContain('another round of tries')
  expect((await site.outbox()).find(({ template }) => template === 'testMail')?.state).toBe('waiting')
  const twice = await operator.post('/operator/mail/again', { id: String(id) })
  expect(twice.status).toBe(404)
})

test('a list of where to find help opens with the words that people see now', async () => {
  const help = await site.browser().get('/tell-your-story/help')
  const shown = (await operator.get('/operator/pages/help-general')).$('textarea').text()
  expect(shown).toContain('**In danger, or badly ill: call [999](tel:999).**')
  expect(help.text).toContain('In danger, or badly ill: call 999.')
  for (const slug of ['help-suicide', 'help-medical-emergency-now', 'help-threat-to-staff'])
    expect((await operator.get(`/operator/pages/${slug}`)).$('textarea').text()).toMatch(/call \[999\]/i)
  await operator.postAndFollow('/operator/pages/help-general', { body: '- **Ring the harbour bell.**' })
  expect((await operator.get('/operator/pages/help-general')).$('textarea').text()).toContain('harbour bell')
  expect((await site.browser().get('/tell-your-story/help')).text).toContain('Ring the harbour bell.')
})

test('the desk’s hours are kept, and authors read them; what is no time says so at its field', async () => {
  const form = await operator.get('/operator/hours')
  expect(form.text).toContain('Now: Monday to Friday, 9 am to 5 pm.')
  expect(form.$('input[name=days][checked]').length).toBe(5)
  const wrong = [
    [{ from: '9', to: '17' }, 'days', 'Choose at least one day.'],
    [{ days: ['1', '9'], from: 'noon', to: '17' }, 'from', 'such as 9 am or 09:00'],
    [{ days: '1', from: '9', to: '25:00' }, 'to', 'such as 5 pm or 17:30'],
    [{ days: '1', from: '5 pm', to: '9 am' }, 'to', 'must be later on the same day'],
  ] as const
  for (const [typed, field, sentence] of wrong) {
    const came = await operator.post('/operator/hours', typed as Record<string, string | string[]>)
    expect(came.status).toBe(422)
    expect(came.$(`#${field}-error`).text()).toContain(sentence)
    expect(came.$('input[name=from]').val()).toBe(typed.from)
  }
  await operator.get('/operator/hours')
  const kept = { days: ['6', '2', '4'], from: '10.30', to: '8pm' }
  expect((await operator.postAndFollow('/operator/hours', kept)).text).toContain(
    'Now: Tuesday, Thursday, Saturday, 10.30 am to 8 pm.',
  )
  const start = await site.browser().get('/tell-your-story')
  expect(start.text).toContain('Tuesday, Thursday, Saturday, 10.30 am to 8 pm')
})
