import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { joinOrganisation } from '../organisations/index.ts'
import { writeLetter } from '../platform/mail/index.ts'
import { authorEndings } from '../stories/index.ts'
import { aService } from '../testing/desk.ts'
import { addSomeone, type Enrolled, signInAs } from '../testing/people.ts'
import { type PublicStoryInTest, publicStory } from '../testing/public-story.ts'
import { type Browser, openSite, type Site } from '../testing/site.ts'
import { mailTemplates } from '../wiring.ts'
import { stopToken } from './stop-mails.ts'

let site: Site
let nurse: Enrolled
let browser: Browser
let ward: Awaited<ReturnType<typeof aService>>
let elsewhere: Awaited<ReturnType<typeof aService>>

beforeAll(async () => {
  // A Sunday.
  site = await openSite('2026-03-01T10:00:00Z')
  ward = await aService(site, 'WMH')
  elsewhere = await aService(site, 'QLS')
  nurse = await addSomeone(site, {
    name: 'Ines Okoro',
    roleTitle: 'Ward sister',
    memberships: [{ organisationId: ward.organisationId, role: 'responder' }],
  })
  const { accountId: directorId } = nurse
  await site.work((work) => joinOrganisation(work, { code: 'WMH', directorId }))
  await addSomeone(site, {
    name: 'Petra Lindqvist',
    roleTitle: 'Porter',
    memberships: [{ organisationId: ward.organisationId, role: 'reader', serviceIds: [ward.serviceId] }],
  })
  await addSomeone(site, {
    name: 'Sam Achebe',
    roleTitle: 'Receptionist',
    memberships: [{ organisationId: elsewhere.organisationId, role: 'responder' }],
  })
})
afterAll(() => site.close())
beforeEach(async () => {
  browser = await signInAs(site, nurse)
  await browser.get('/backstage/alerts')
})
afterEach(async () => {
  await site.rows.deleteFrom('content.alert_criteria').execute()
  await site.rows.deleteFrom('content.digest_entries').execute()
  await site.rows.deleteFrom('ops.outbox').execute()
})

const aboutTheWard = () => publicStory(site, { serviceIds: [ward.serviceId], criticality: 4 })

test('everybody with a place in the service hears at once, and the public sees how many and which roles', async () => {
  const { storyId, publicId } = await aboutTheWard()
  expect(await heard(storyId)).toEqual(['Porter', 'Ward sister'])
  expect(await mails('storyPublished')).toHaveLength(2)
  expect(await jobsWaiting()).toBe((await site.outbox()).length)
  const page = (await site.browser().get(`/stories/${publicId}`)).text
  expect(page).toContain('Heard by 2 members of staff')
  expect(page).toContain('Ward sister')
  expect(page).not.toContain('Ines Okoro')
})

test('no mail carries a word of the story, its title or how serious it is', async () => {
  await aboutTheWard()
  const [mail] = await mails('storyPublished')
  const template = mailTemplates.find(({ name }) => name === 'storyPublished')
  if (!template) throw new Error('there is no such mail')
  const letter = writeLetter(
    template,
    { ...(mail?.params as Record<string, string>), stop: 'x' },
    { siteName: 'Hearback', baseUrl: 'http://localhost', staffUrl: 'http://localhost' },
  )
  expect(letter.text).toContain('Older people’s ward WMH')
  expect(letter.text).not.toMatch(/clock|father|serious|[0-5] of 5/i)
  expect(letter.stop).toContain('/backstage/alerts/stop/')
})

test('whoever chose a daily digest gets one mail for all, the next morning, and none for a story that was hidden', async () => {
  await browser.post('/backstage/alerts/own', { own: 'daily' })
  const hidden = await aboutTheWard()
  await aboutTheWard()
  await aboutTheWard()
  expect((await mails('storyPublished')).map(({ to_account }) => to_account)).not.toContain(nurse.accountId)
  await site.work((work) => authorEndings.hideStory(work, hidden.storyId))
  await site.runJob('alerts.digest')
  await site.runJob('alerts.digest')
  expect(await mails('storyDigest')).toMatchObject([
    { to_account: nurse.accountId, params: { count: 2, services: 'Older people’s ward WMH' } },
  ])
})

test('a weekly digest waits for Monday', async () => {
  await browser.post('/backstage/alerts/own', { own: 'weekly' })
  await aboutTheWard()
  await site.runJob('alerts.digest')
  expect(await mails('storyDigest')).toHaveLength(0)
  site.clock.advance({ days: 1 })
  await site.runJob('alerts.digest')
  expect(await mails('storyDigest')).toHaveLength(1)
})

test('somebody elsewhere follows a service, and is led to the public page', async () => {
  const came = await browser.postAndFollow('/backstage/alerts', {
    place: elsewhere.serviceCode.toLowerCase(),
    tag: '',
    least: '0',
    frequency: 'at once',
  })
  expect(came.text).toContain('Older people’s ward QLS')
  await publicStory(site, { serviceIds: [elsewhere.serviceId] })
  const mine = (await mails('storyPublished')).find(({ to_account }) => to_account === nurse.accountId)
  expect(mine?.params).toMatchObject({ room: 'no' })
})

test('a place is found by its name, and where several fit, their codes are offered', async () => {
  const choose = (place: string) =>
    browser.post('/backstage/alerts', { place, tag: 'food', least: '0', frequency: 'daily' })
  const many = await choose('ward')
  expect(many.status).toBe(422)
  expect(many.$('#place-error').text()).toContain(`is ${elsewhere.serviceCode}`)
  expect(many.$('input[name=place]').val()).toBe('ward')
  expect((await choose('Older people’s ward QLS')).status).toBe(303)
  const chosen = (await browser.get('/backstage/alerts')).text
  expect(chosen).toContain('Older people’s ward QLS, about “food”')
})

test('what cannot be understood comes back with everything typed', async () => {
  const came = await browser.post('/backstage/alerts', {
    place: 'NOWHERE',
    tag: 'food',
    least: '3',
    frequency: 'daily',
  })
  expect(came.status).toBe(422)
  expect(came.$('#place-error').text()).toContain('We know no organisation or service called “NOWHERE”.')
  expect(came.$('input[name=tag]').val()).toBe('food')
  const wide = await browser.post('/backstage/alerts', { place: '', tag: '', least: '0', frequency: 'daily' })
  expect(wide.$('#place-error').text()).toContain('Say a place')
})

test('a choice is taken away again, and nobody can take away somebody else’s', async () => {
  const food = { place: '', tag: 'Food', least: '4', frequency: 'never' }
  expect((await browser.postAndFollow('/backstage/alerts', food)).text).toContain(
    'about “food”, serious 4 or more',
  )
  const { id } = await site.rows.selectFrom('content.alert_criteria').select('id').executeTakeFirstOrThrow()
  const stranger = await signInAs(site, await addSomeone(site, { platformRoles: ['watcher'] }))
  await stranger.get('/backstage/alerts')
  await stranger.post('/backstage/alerts/remove', { id: String(id) })
  expect(await site.rows.selectFrom('content.alert_criteria').select('id').execute()).toHaveLength(1)
  await browser.post('/backstage/alerts/remove', { id: String(id) })
  expect(await site.rows.selectFrom('content.alert_criteria').select('id').execute()).toHaveLength(0)
})

test('opening the link of a mail stops nothing; one press does, without signing in', async () => {
  const link = `/backstage/alerts/stop/${stopToken(site.app.keys, nurse.accountId)}`
  expect((await site.browser().get(link)).text).toContain('Stop these mails')
  await aboutTheWard()
  expect(await mailsTo(nurse)).toBe(1)
  const pressed = await site.browser().post(link, { 'List-Unsubscribe': 'One-Click' })
  expect(pressed.status).toBe(200)
  expect(pressed.text).toContain('These mails are stopped')
  await aboutTheWard()
  expect(await mailsTo(nurse)).toBe(1)
})

test('a link that is not ours says so', async () => {
  const other = stopToken(site.app.keys, 999).replace('999.', `${nurse.accountId}.`)
  for (const token of [other, 'nonsense'])
    expect((await site.browser().post(`/backstage/alerts/stop/${token}`)).status).toBe(404)
})

test('somebody who has left hears nothing', async () => {
  const now = site.clock.now()
  await site.rows
    .updateTable('staff.accounts')
    .set({ left_at: now })
    .where('id', '=', nurse.accountId)
    .execute()
  const { storyId }: PublicStoryInTest = await aboutTheWard()
  expect(await heard(storyId)).toEqual(['Porter'])
  await site.rows
    .updateTable('staff.accounts')
    .set({ left_at: null })
    .where('id', '=', nurse.accountId)
    .execute()
})

async function mails(template: string) {
  return (await site.outbox()).filter((mail) => mail.template === template)
}

/** Every mail in the outbox has the job that will send it. */
async function jobsWaiting(): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from pgboss.job job
    join ops.outbox mail on mail.id = (job.data->>'outboxId')::bigint where job.name = 'mail.send'`.execute(
    site.rows,
  )
  return rows[0]?.count ?? 0
}

async function mailsTo({ accountId }: Enrolled): Promise<number> {
  return (await mails('storyPublished')).filter(({ to_account }) => to_account === accountId).length
}

async function heard(storyId: number): Promise<string[]> {
  const rows = await site.rows
    .selectFrom('content.audience')
    .select('role_title')
    .where('story_id', '=', storyId)
    .where('told_at', 'is not', null)
    .orderBy('role_title')
    .execute()
  return rows.map(({ role_title }) => role_title)
}
