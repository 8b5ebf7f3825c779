import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deliver } from '../../platform/mail/deliver.ts'
import { sweepOutbox } from '../../platform/mail/index.ts'
import { confirmAddress, confirmationLink, lastMail } from '../../testing/mail-box.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { aSmallTown, tell } from '../../testing/tell-a-story.ts'
import { mailTemplates } from '../../wiring.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
  await site.work(aSmallTown)
})
afterAll(() => site.close())

const contacts = () => site.rows.selectFrom('identity.contacts').selectAll().execute()
const requests = () => site.rows.selectFrom('identity.address_requests').selectAll().execute()
const tidy = () => site.runJob('authors.tidy')

/** Tells a story, with an address or without, and comes back by its code. */
async function told(email = ''): Promise<Browser> {
  const code = await tell(site.browser(), { email: { email } })
  const browser = site.browser()
  await browser.get('/your-story')
  await browser.post('/your-story/code', { code })
  await browser.get('/your-story/contact')
  return browser
}

describe('an address that was given while telling', () => {
  test('is kept in no row, and gets one mail, until its owner says that it is theirs', async () => {
    const browser = await told('wait.for.me@example.org')
    expect(await contacts()).toEqual([])
    expect((await browser.get('/your-story/contact')).text).toContain('we sent a mail to a new address')
    const mail = await lastMail(site)
    expect(mail).toMatchObject({ to: 'wait.for.me@example.org', subject: 'Is this your address?', stop: '' })
    expect(mail.text).not.toMatch(/hip|kettle|wait for a bed|Wellmouth/i)
    expect(await entersByLink('wait.for.me@example.org')).toBe(false)
  })

  test('is confirmed by pressing the button, and not by opening the link', async () => {
    const browser = await told('pressed@example.org')
    const path = await confirmationLink(site)
    const reader = site.browser()
    expect((await reader.get(path)).$('h1').text()).toBe('Is this your address?')
    expect((await site.server.inject({ method: 'HEAD', url: path })).statusCode).toBe(200)
    expect(await contacts()).toEqual([])
    const done = await reader.post(path)
    expect(done.text).toContain('the address is confirmed')
    expect(await contacts()).toHaveLength(1)
    expect((await browser.get('/your-story/contact')).text).toContain('We have an address for you since')
    expect((await reader.get('/your-story')).text).toContain('With your code')
    expect(await entersByLink('pressed@example.org')).toBe(true)
    const again = await reader.post(path)
    expect([again.status, again.$('h1').text()]).toEqual([410, 'This link has ended'])
  })

  test('is forgotten with its author, also while the mail waits', async () => {
    const browser = await told('gone@example.org')
    const path = await confirmationLink(site)
    await browser.get('/your-story/forget')
    await browser.post('/your-story/forget')
    expect((await site.browser().get(path)).status).toBe(410)
    expect((await site.outbox()).at(-1)).toMatchObject({ state: 'dropped', to_author: null })
    expect(await lastMail(site)).toMatchObject({ to: '' })
  })

  test('ends after seven days, and nothing of it is left', async () => {
    await told('too.late@example.org')
    const path = await confirmationLink(site)
    site.clock.advance({ days: 7 })
    await tidy()
    expect((await site.browser().get(path)).status).toBe(200)
    site.clock.advance({ days: 1 })
    const late = site.browser()
    expect((await late.get(path)).status).toBe(410)
    expect((await late.post(path)).status).toBe(410)
    await tidy()
    expect(await requests()).toEqual([])
    await sweepOutbox({ ...mailGround(), transport: null })
    const sealed = site.rows.selectFrom('ops.outbox').select('template').where('sealed', 'is not', null)
    expect((await sealed.execute()).map(({ template }) => template)).not.toContain('confirmAddress')
  })

  test('that was changed, cut off or made up confirms nothing', async () => {
    await told('whole@example.org')
    const path = await confirmationLink(site)
    const before = await contacts()
    for (const wrong of [`${path}AA`, path.slice(0, -4), path.replace(/.$/, '!'), '/your-story/address/A'])
      expect((await site.browser().get(wrong)).status).toBe(410)
    const reader = site.browser()
    await reader.get(path)
    expect((await reader.post(`${path}AA`)).status).toBe(410)
    expect(await contacts()).toEqual(before)
  })
})

describe('a new address on the author’s own page', () => {
  test('leaves the one from before in place until it is confirmed', async () => {
    const browser = await told('old@example.org')
    await confirmAddress(site)
    const [before] = (await contacts()).slice(-1)
    await browser.get('/your-story/contact')
    await browser.postAndFollow('/your-story/contact', { email: 'new@example.org' })
    expect((await contacts()).slice(-1)).toEqual([before])
    await confirmAddress(site)
    expect(await entersByLink('old@example.org')).toBe(false)
    expect(await entersByLink('new@example.org')).toBe(true)
  })

  test('takes the place of one that waits: a slip of the hand lets no stranger in', async () => {
    const browser = await told('stranger@example.net')
    const slip = await confirmationLink(site)
    await browser.postAndFollow('/your-story/contact', { email: 'mine@example.org' })
    const stranger = site.browser()
    await stranger.get(slip)
    expect((await stranger.post(slip)).status).toBe(410)
    await confirmAddress(site)
    expect(await entersByLink('mine@example.org')).toBe(true)
  })

  test('is let go with "Forget my address"', async () => {
    const browser = await told('kept@example.org')
    await confirmAddress(site)
    await browser.get('/your-story/contact')
    await browser.post('/your-story/contact', { email: 'waiting@example.org' })
    const path = await confirmationLink(site)
    await browser.get('/your-story/contact')
    await browser.post('/your-story/contact/forget')
    expect((await site.browser().get(path)).status).toBe(410)
  })

  test('looks and costs the same whether anybody has told with it or not', async () => {
    const one = await told()
    const other = await told()
    const known = await one.postAndFollow('/your-story/contact', { email: 'pressed@example.org' })
    const unknown = await other.postAndFollow('/your-story/contact', { email: 'unheard.of@example.org' })
    expect(known.text).toBe(unknown.text)
    const [first, second] = (await site.outbox()).slice(-2)
    expect({ ...first, to_author: '' }).toEqual({ ...second, to_author: '' })
  })

  test('causes at most five mails a day to one address, and from one author', async () => {
    const mailsNow = async () =>
      (await site.outbox()).filter(({ template }) => template === 'confirmAddress').length
    const before = await mailsNow()
    for (let time = 0; time < 7; time++) await told('flooded@example.org')
    expect((await mailsNow()) - before).toBe(5)
    const browser = await told()
    for (let time = 0; time < 7; time++)
      await browser.post('/your-story/contact', { email: `victim${time}@example.org` })
    expect((await mailsNow()) - before).toBe(10)
  })
})

test('a mail that has left takes the address with it: the row keeps nothing to open', async () => {
  await told('has.left@example.org')
  const { id } = await site.rows
    .selectFrom('ops.outbox')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const sent: string[] = []
  const transport = { sendMail: async ({ to }: { to: string }) => sent.push(to) }
  await deliver({ ...mailGround(), transport: transport as never }, { outboxId: id })
  expect(sent).toEqual(['has.left@example.org'])
  const left = site.rows.selectFrom('ops.outbox').select(['sealed', 'state']).where('id', '=', id)
  expect(await left.executeTakeFirst()).toEqual({ sealed: null, state: 'sent' })
})

function mailGround() {
  const { config, clock } = site.app
  return {
    db: site.rows,
    config,
    clock,
    keys: site.keys,
    jobs: site.ground.jobs,
    templates: mailTemplates,
    isPublic: async () => true,
  }
}

/** Whether somebody who reads this address comes in by a link of ten minutes. */
async function entersByLink(email: string): Promise<boolean> {
  const browser = site.browser()
  await browser.get('/your-story')
  await browser.post('/your-story/link', { email })
  const link = /\/your-story\/link\/[\w.-]+/.exec((await lastMail(site)).text)?.[0] ?? ''
  await browser.get(link)
  return (await browser.post(link)).to === '/your-story'
}
