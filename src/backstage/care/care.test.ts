import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSite } from '../../organisations/index.ts'
import { ladders } from '../../staff/index.ts'
import { aService } from '../../testing/desk.ts'
import { addSomeone, type Enrolled, signedIn, signInAs } from '../../testing/people.ts'
import { publicStory } from '../../testing/public-story.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, tellAndPublish, type Wellmouth } from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let nurse: Browser
let director: Browser
let deputy: Enrolled
const contact = {
  who: 'Staff support',
  how: 'Ring 01632 960 300',
  hours: 'Weekdays 9 to 5',
  outside: 'The night line for staff: 01632 960 399',
}

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  deputy = await addSomeone(site, {
    name: 'Ada Deputy',
    memberships: [{ organisationId: town.trust.id, role: 'understudy', serviceIds: [town.ward.id] }],
  })
  nurse = await signInAs(site, town.nurse)
  director = await signInAs(site, town.director)
})
afterAll(() => site.close())

const path = '/backstage/cast/WM0/care'
const mailed = async () => (await site.outbox()).filter(({ template }) => template === 'storyPublished')

test('whoever leads says whom staff can talk to; what is missing comes back with everything typed', async () => {
  await director.get(`${path}/whole`)
  const none = await director.post(`${path}/whole`, { ...contact, who: ' ' })
  expect(none.status).toBe(422)
  expect(none.text).toContain('Say who it is.')
  expect(none.$('input[name=hours]').val()).toBe(contact.hours)
  const came = await director.postAndFollow(`${path}/whole`, contact)
  expect(came.text).toContain('Staff support')
  expect((await nurse.get('/backstage/care')).text).toContain('Ring 01632 960 300')
})

test('a site has a contact of its own in place of it, until that is taken away', async () => {
  await site.work((work) =>
    addSite(work, {
      code: 'WM09',
      name: 'Hill House',
      kind: 'hospital',
      organisation: 'WM0',
      place: 'Wellmouth',
    }),
  )
  await director.get(`${path}/WM09`)
  await director.postAndFollow(`${path}/WM09`, { ...contact, who: 'The chaplain' })
  expect((await nurse.get('/backstage/care')).text).toContain('The chaplain')
  expect((await director.postAndFollow(`${path}/WM09/drop`)).text).toContain('As for the whole organisation')
})

test('permissions: only those who lead set it, and only staff of the organisation read it', async () => {
  const { organisationId } = await aService(site, 'QLS')
  const other = await signedIn(site, { memberships: [{ organisationId, role: 'director' }] })
  for (const browser of [nurse, other]) {
    await browser.get('/backstage/care')
    expect((await browser.get(path)).status).toBe(404)
    expect((await browser.get(`${path}/whole`)).status).toBe(404)
    expect((await browser.post(`${path}/whole`, contact)).status).toBe(404)
    expect((await browser.post(`${path}/whole/drop`)).status).toBe(404)
  }
  expect((await other.get('/backstage/care')).text).not.toContain('Staff support')
  expect((await director.get(`${path}/QLS`)).status).toBe(404)
  expect((await site.browser().get('/backstage/care')).status).toBe(303)
})

test('a serious story shows a note and the contact before its words; another shows neither', async () => {
  const hard = await publicStory(site, { serviceIds: [town.ward.id], criticality: 5 })
  const came = await nurse.get(hard.room)
  expect(came.text).toContain('Before you read')
  expect(came.text).toContain('a death, lasting harm, abuse or danger')
  expect(came.text).toContain('Ring 01632 960 300')
  expect(came.$('h1')).toHaveLength(1)
  expect(came.$('details:not([open]) .letter__body').text()).toContain('a clock that had stopped')
  const light = await publicStory(site, { serviceIds: [town.ward.id], criticality: 3 })
  const open = await nurse.get(light.room)
  expect(open.text).not.toContain('Before you read')
  expect(open.$('details .letter__body')).toHaveLength(0)
})

test('the note follows what a moderator confirmed, and not what an aid found and they refused', async () => {
  const told = await tellAndPublish(town, {
    body: 'After the ward I felt so low that I wanted to kill myself. Nobody rang.',
  })
  const room = `/backstage/stories/${told.publicId}`
  nurse = await signInAs(site, town.nurse)
  expect((await nurse.get(room)).text).toContain('wanted to kill myself')
  expect((await nurse.get(room)).text).not.toContain('Before you read')
  const marks = await site.rows
    .selectFrom('content.highlight_acknowledgements')
    .selectAll()
    .where('subject_id', '=', told.storyId)
    .where('type', '=', 'suicide')
    .execute()
  expect(marks).toHaveLength(1)
  await site.rows
    .updateTable('content.highlight_acknowledgements')
    .set({ reason: 'seen to' })
    .where('id', '=', marks[0]?.id ?? 0)
    .execute()
  const came = await nurse.get(room)
  expect(came.$('.callout li').text()).toContain('suicide')
  expect((await site.browser().get(`/stories/${told.publicId}`)).text).not.toContain('Before you read')
})

test('a pause says what is wrong, and keeps what was ticked', async () => {
  nurse = await signInAs(site, town.nurse)
  await nurse.get('/backstage/care?kind=serious&kind=nonsense')
  const none = await nurse.post('/backstage/care/pause', { until: '2026-03-20' })
  expect(none.status).toBe(422)
  expect(none.text).toContain('Choose at least one kind of story.')
  for (const until of ['', '2026-02-31', '2026-03-01', '2027-03-01']) {
    const came = await nurse.post('/backstage/care/pause', { kind: 'serious', until })
    expect(came.status, until).toBe(422)
    expect(came.$('input[value=serious]').attr('checked')).toBeDefined()
  }
})

test('while it lasts, alerts and rungs go to whoever deputises, and nobody is told why', async () => {
  const ladder = { organisationId: town.trust.id, serviceId: town.ward.id, seniorId: null }
  const rungs = [town.nurse.accountId, town.director.accountId]
  await site.work((work) => ladders.setLadder(work, { ...ladder, rungs }, 'system'))
  await nurse.get('/backstage/care')
  const paused = await nurse.postAndFollow('/backstage/care/pause', { kind: 'serious', until: '2026-03-20' })
  expect(paused.text).toContain('Until 20 March 2026')
  const before = (await mailed()).length
  const hard = await publicStory(site, { serviceIds: [town.ward.id], criticality: 4, title: 'A hard one' })
  const told = (await mailed()).slice(before).map(({ to_account }) => to_account)
  expect(told).toContain(deputy.accountId)
  expect(told).not.toContain(town.nurse.accountId)
  const alerted = await site.rows
    .selectFrom('content.serious_alerts')
    .select('account_id')
    .where('story_id', '=', hard.storyId)
    .execute()
  expect(alerted.map(({ account_id }) => account_id)).not.toContain(town.nurse.accountId)
  site.clock.advance({ days: 2 })
  await site.runJob('ladder.climb')
  const rows = await site.rows
    .selectFrom('content.answer_reminders as reminder')
    .innerJoin('content.answer_clocks as clock', 'clock.id', 'reminder.clock_id')
    .select('reminder.account_id')
    .where('clock.story_id', '=', hard.storyId)
    .execute()
  expect(rows.map(({ account_id }) => account_id)).toContain(deputy.accountId)
  expect(rows.map(({ account_id }) => account_id)).not.toContain(town.nurse.accountId)
  nurse = await signInAs(site, town.nurse)
  expect((await nurse.get('/backstage')).text).not.toContain('A hard one')
  const light = await publicStory(site, { serviceIds: [town.ward.id], criticality: 1, title: 'A light one' })
  expect((await nurse.get('/backstage')).text).toContain('A light one')
  expect((await mailed()).map(({ to_account }) => to_account)).toContain(town.nurse.accountId)
  const others = await signInAs(site, town.director)
  for (const at of [
    '/backstage',
    '/backstage/away',
    '/backstage/care',
    light.room,
    hard.room,
    '/backstage/cast/WM0/waiting',
  ])
    expect((await others.get(at)).text).not.toMatch(/Ines Okoro[^.]*(pause|20 March|no stories)/i)
  const kept = await site.rows.selectFrom('staff.pauses').selectAll().execute()
  expect(Object.keys(kept[0] ?? {}).sort()).toEqual(['kinds', 'last_day', 'mark'])
})

test('it ends by itself, or by a press, and what is over is forgotten', async () => {
  await nurse.get('/backstage/care')
  expect((await nurse.postAndFollow('/backstage/care/pause/end')).$('input[name=until]')).toHaveLength(1)
  expect((await nurse.get('/backstage')).text).toContain('A hard one')
  await nurse.post('/backstage/care/pause', { kind: 'suicide', until: '2026-03-20' })
  site.clock.advance({ days: 30 })
  await site.runJob('care.tidy')
  expect(await site.rows.selectFrom('staff.pauses').selectAll().execute()).toEqual([])
})
