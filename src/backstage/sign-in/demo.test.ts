import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSomeone, type Enrolled } from '../../testing/people.ts'
import { openSite, type Site } from '../../testing/site.ts'

let demo: Site
let real: Site

/** What the seed writes down, in the same place. */
async function withDemoPerson(site: Site): Promise<Enrolled> {
  const person = await addSomeone(site, { name: 'Dele Marsh', platformRoles: ['moderator'] })
  const { email, password } = person
  const value = JSON.stringify([{ name: 'Dele Marsh', role: 'Moderator', email, password }])
  await site.rows.insertInto('ops.settings').values({ name: 'demo people', value }).execute()
  return person
}

beforeAll(async () => {
  demo = await openSite(undefined, { DEMO: 'on' })
  real = await openSite()
})
afterAll(async () => {
  await demo.close()
  await real.close()
})

test('the demonstration lists its people and shows their codes, again and again', async () => {
  const person = await withDemoPerson(demo)
  for (let at = 0; at < 3; at++) {
    const browser = demo.browser()
    const page = await browser.get('/backstage/sign-in')
    expect(page.text).toContain('Dele Marsh')
    const [email = '', password = ''] = page
      .$('table code')
      .toArray()
      .map((one) => page.$(one).text())
    expect(email).toBe(person.email)
    const code = await browser.postAndFollow('/backstage/sign-in', { email, password })
    const shown = /\d{6}/.exec(code.$('.nhsuk-inset-text').text())?.[0] ?? ''
    expect((await browser.post('/backstage/sign-in/code', { code: shown })).to).toBe('/desk')
    demo.clock.advance({ seconds: 30 })
  }
})

test('somebody who is not of the demonstration has their code on their phone only', async () => {
  const other = await addSomeone(demo, { platformRoles: ['operator'] })
  const browser = demo.browser()
  await browser.get('/backstage/sign-in')
  const code = await browser.postAndFollow('/backstage/sign-in', {
    email: other.email,
    password: other.password,
  })
  expect(code.$('h1').text()).toBe('Your code')
  expect(code.$('.nhsuk-inset-text')).toHaveLength(0)
})

test('a real service shows nothing of this, even where the list is there', async () => {
  const { email, password } = await withDemoPerson(real)
  const browser = real.browser()
  const page = await browser.get('/backstage/sign-in')
  expect(page.body).not.toContain(email)
  const code = await browser.postAndFollow('/backstage/sign-in', { email, password })
  expect(code.$('h1').text()).toBe('Your code')
  expect(code.text).not.toMatch(/\d{6}/)
})
