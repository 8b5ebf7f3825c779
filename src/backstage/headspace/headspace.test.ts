import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSite } from '../../organisations/index.ts'
import { aService } from '../../testing/desk.ts'
import { addSomeone, type Enrolled, signedIn, signInAs } from '../../testing/people.ts'
import { publicStory } from '../../testing/public-story.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, type Wellmouth } from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let nurse: Browser
let kim: Enrolled

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  await site.work((work) =>
    addSite(work, {
      code: 'WM09',
      name: 'Hill House',
      kind: 'hospital',
      organisation: 'WM0',
      place: 'Wellmouth',
    }),
  )
  kim = await addSomeone(site, {
    name: 'Kim Osei',
    memberships: [{ organisationId: town.trust.id, role: 'responder', serviceIds: [town.ward.id] }],
  })
  nurse = await signInAs(site, town.nurse)
})
afterAll(() => site.close())

const list = '/backstage/headspace'
const planning = `${list}/WM0/plan`
const typed = () => ({
  about: `service ${town.ward.id}`,
  day: '2026-03-10',
  begins: '14:00',
  ends: '15:30',
  repeat: 'once',
  until: '',
  place: 'Seminar room 2',
  seats: '2',
  purpose: 'answer',
})

/** Plans, and gives the address of the first session of it. */
async function planned(browser: Browser, more: Record<string, string> = {}): Promise<string> {
  await browser.get(planning)
  const came = await browser.post(planning, { ...typed(), ...more })
  expect(came.status, came.text).toBe(303)
  const { public_id } = await site.rows
    .selectFrom('staff.headspace_sessions')
    .select('public_id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return `${list}/sessions/${public_id}`
}

test('a session is planned, seen by colleagues, and stands on Today', async () => {
  await nurse.get(planning)
  const came = await nurse.postAndFollow(planning, typed())
  expect(came.text).toContain('1 session is planned')
  expect(came.text).toContain('10 March 2026, 14:00 to 15:30')
  expect(came.text).toContain('Seminar room 2. 2 seats are free.')
  expect((await nurse.get('/backstage')).text).toContain(
    '10 March 2026, 14:00 to 15:30: Maple Ward. Seats are free.',
  )
})

test('bad input comes back with one sentence at each field and everything typed', async () => {
  await nurse.get(planning)
  const none = await nurse.post(planning, { place: 'Somewhere' })
  expect(none.status).toBe(422)
  expect(none.$('input[name=place]').val()).toBe('Somewhere')
  const wrong: [Record<string, string>, string][] = [
    [{ begins: '25:00' }, 'Give a time such as 09:30.'],
    [{ begins: '14' }, 'Give a time such as 09:30.'],
    [{ ends: '13:00' }, 'It must end later than it begins.'],
    [{ day: '2026-03-01' }, 'Choose a day that is not over.'],
    [{ day: '2026-02-31' }, 'Choose a day.'],
    [{ seats: '0' }, 'Give a number from 1 to 500.'],
    [{ seats: '1e9' }, 'Give a number from 1 to 500.'],
    [{ place: ' ' }, 'Say where.'],
    [{ about: 'service 9999' }, 'Choose for whom it is.'],
    [{ repeat: 'weekly' }, 'Choose a day.'],
    [{ repeat: 'weekly', until: '2026-03-09' }, 'The last day must not be before the first.'],
    [{ repeat: 'weekly', until: '2027-03-09' }, 'A series goes on for at most 92 days.'],
    [{ purpose: 'tea' }, 'Choose what it is for.'],
  ]
  for (const [fields, sentence] of wrong) {
    const came = await nurse.post(planning, { ...typed(), ...fields })
    expect(came.status, JSON.stringify(fields)).toBe(422)
    expect(came.text).toContain(sentence)
  }
})

test('week-ends, bank holidays and a place that is taken are warned of, and can be planned all the same', async () => {
  await nurse.get(planning)
  const asked = { ...typed(), day: '2026-04-03', place: 'Hall' }
  const closed = await nurse.post(planning, asked)
  expect(closed.status).toBe(422)
  expect(closed.text).toContain('3 April 2026: offices are closed then.')
  expect((await nurse.post(planning, { ...asked, anyway: 'yes' })).status).toBe(303)
  const taken = await nurse.post(planning, {
    ...typed(),
    place: 'seminar ROOM 2',
    begins: '15:00',
    ends: '16:00',
  })
  expect(taken.text).toContain('10 March 2026: another session is planned there at that time.')
  const after = await nurse.post(planning, { ...typed(), begins: '15:30', ends: '16:00' })
  expect(after.status).toBe(303)
})

test('a series makes single sessions, each of which can be cancelled alone', async () => {
  await nurse.get(planning)
  const series = {
    ...typed(),
    place: 'Library',
    repeat: 'fortnightly',
    until: '2026-05-19',
    day: '2026-03-11',
  }
  const came = await nurse.postAndFollow(planning, series)
  expect(came.text).toContain('5 sessions are planned')
  const rows = await site.rows
    .selectFrom('staff.headspace_sessions')
    .select(['day', 'public_id'])
    .where('place', '=', 'Library')
    .orderBy('day')
    .execute()
  expect(rows.map(({ day }) => day)).toEqual([
    '2026-03-11',
    '2026-03-25',
    '2026-04-08',
    '2026-04-22',
    '2026-05-06',
  ])
  const one = `${list}/sessions/${rows[0]?.public_id}`
  await nurse.get(one)
  await nurse.post(`${one}/cancel`)
  const left = await site.rows
    .selectFrom('staff.headspace_sessions')
    .select('id')
    .where('place', '=', 'Library')
    .where('status', '=', 'planned')
    .execute()
  expect(left).toHaveLength(4)
})

test('who may plan, row by row: a scope counts, readers and scouts may not, and another organisation has no such page', async () => {
  const { organisationId } = await aService(site, 'QLS')
  const ours = (role: 'reader' | 'scout' | 'coach' | 'director') => ({
    memberships: [{ organisationId: town.trust.id, role, serviceIds: [] }],
  })
  const rows: [Browser, number][] = [
    [await signedIn(site, ours('director')), 200],
    [await signedIn(site, ours('coach')), 200],
    [await signedIn(site, ours('reader')), 404],
    [await signedIn(site, ours('scout')), 404],
    [await signedIn(site, { memberships: [{ organisationId, role: 'director' }] }), 404],
  ]
  for (const [browser, status] of rows) {
    expect((await browser.get(planning)).status).toBe(status)
    if (status === 404) {
      await browser.get(list)
      await browser.get('/backstage/away')
      expect((await browser.post(planning, typed())).status).toBe(404)
    }
  }
  const scoped = await signInAs(site, kim)
  const offered = await scoped.get(planning)
  expect(offered.$('select[name=about] option').text()).toBe('Maple Ward')
  for (const about of ['whole', 'site WM09', `service ${town.otherWard.id}`])
    expect((await scoped.post(planning, { ...typed(), about })).text).toContain('Choose for whom it is.')
  nurse = await signInAs(site, town.nurse)
  await planned(nurse, { about: 'site WM09', place: 'Hill House' })
  expect((await nurse.get(list)).text).toContain('Hill House')
})

test('seats are booked and given back, the last one by one person alone, and another at the same time is warned of', async () => {
  nurse = await signInAs(site, town.nurse)
  const at = await planned(nurse, { place: 'Attic', day: '2026-03-12', seats: '1' })
  await nurse.get(at)
  const mine = await nurse.postAndFollow(`${at}/book`)
  expect(mine.text).toContain('1 of 1 taken')
  expect((await nurse.get('/backstage')).text).toContain('You have a seat.')
  const colleague = await signInAs(site, kim)
  expect((await colleague.get(at)).text).toContain('Every seat is taken.')
  const late = await colleague.post(`${at}/book`)
  expect(late.status).toBe(422)
  nurse = await signInAs(site, town.nurse)
  const other = await planned(nurse, { place: 'Cellar', day: '2026-03-12', begins: '15:00', ends: '16:00' })
  const clash = await nurse.get(other)
  expect(clash.text).toContain('You have a seat somewhere else then: 14:00 to 15:30, Attic.')
  expect((await nurse.postAndFollow(`${other}/book`)).text).toContain('1 of 2 taken')
  await nurse.postAndFollow(`${at}/give-back`)
  expect((await colleague.postAndFollow(`${at}/book`)).text).toContain('Kim Osei')
})

test('the calendar file has the hours and no word of a story', async () => {
  nurse = await signInAs(site, town.nurse)
  const at = await planned(nurse, { place: 'Chapel', day: '2026-04-14' })
  const came = await nurse.get(`${at}/headspace.ics`)
  expect(came.headers['content-type']).toContain('text/calendar')
  expect(came.body).toContain('DTSTART:20260414T130000Z')
  expect(came.body).toContain('SUMMARY:Headspace: Maple Ward')
})

test('a story is set aside from its room, for its owner alone', async () => {
  const story = await publicStory(site, { serviceIds: [town.ward.id], title: 'For a quiet hour' })
  nurse = await signInAs(site, town.nurse)
  const at = await planned(nurse, { place: 'Garden', day: '2026-03-13' })
  await nurse.get(at)
  await nurse.postAndFollow(`${at}/book`)
  const asked = await nurse.get(`${story.room}/set-aside`)
  const none = await nurse.post(`${story.room}/set-aside`)
  expect(none.status).toBe(422)
  expect(none.text).toContain('Choose a session.')
  expect(asked.$('input[name=session]').length).toBeGreaterThan(0)
  const session = at.split('/').at(-1) ?? ''
  const came = await nurse.postAndFollow(`${story.room}/set-aside`, { session })
  expect(came.text).toContain('For a quiet hour')
  const director = await signInAs(site, town.director)
  await director.get(at)
  expect((await director.postAndFollow(`${at}/book`)).text).not.toContain('For a quiet hour')
  expect((await director.get(`${story.room}/set-aside`)).status).toBe(200)
  expect((await nurse.postAndFollow(`${at}/take-out/${story.publicId}`)).text).not.toContain(
    'For a quiet hour',
  )
})

test('another organisation sees and does nothing of it', async () => {
  nurse = await signInAs(site, town.nurse)
  const at = await planned(nurse, { place: 'Wall', day: '2026-03-17' })
  const { organisationId } = await aService(site, 'RKT')
  const other = await signedIn(site, { memberships: [{ organisationId, role: 'director' }] })
  expect((await other.get(list)).text).not.toContain('Wall.')
  expect((await other.get('/backstage')).text).not.toContain('Next headspace')
  await other.get('/backstage/away')
  expect((await other.get(at)).status).toBe(404)
  expect((await other.get(`${at}/headspace.ics`)).status).toBe(404)
  await other.get('/backstage/away')
  for (const act of ['book', 'give-back', 'held', 'cancel', `take-out/${'a'.repeat(22)}`])
    expect((await other.post(`${at}/${act}`, { minutes: '60' })).status, act).toBe(404)
})

test('whoever has a seat hears that a session is cancelled; a colleague cannot cancel it', async () => {
  nurse = await signInAs(site, town.nurse)
  const at = await planned(nurse, { place: 'Porch', day: '2026-03-18' })
  const colleague = await signInAs(site, kim)
  await colleague.get(at)
  await colleague.post(`${at}/book`)
  expect((await colleague.post(`${at}/cancel`)).status).toBe(404)
  await nurse.get(at)
  expect((await nurse.postAndFollow(`${at}/cancel`)).text).toContain('Cancelled')
  const mails = (await site.outbox()).filter(({ template }) => template === 'headspaceCancelled')
  expect(mails.map(({ to_account }) => to_account)).toEqual([kim.accountId])
  expect(mails[0]?.params).toEqual({ day: '2026-03-18', begins: '14:00', about: 'Maple Ward' })
  await nurse.get(at)
  expect((await nurse.post(`${at}/cancel`)).status).toBe(422)
})

test('after it, whoever planned it says who came and for how long; the hours stand in the report with window and base', async () => {
  nurse = await signInAs(site, town.nurse)
  const at = await planned(nurse, { place: 'Loft', day: '2026-03-19' })
  const colleague = await signInAs(site, kim)
  for (const browser of [nurse, colleague]) {
    await browser.get(at)
    await browser.post(`${at}/book`)
  }
  expect((await nurse.post(`${at}/held`, { minutes: '60' })).text).toContain('It has not begun yet.')
  site.clock.set('2026-03-20T10:00:00Z')
  nurse = await signInAs(site, town.nurse)
  expect((await nurse.get(list)).text).toContain('How did they go?')
  await nurse.get(at)
  const wrong = await nurse.post(`${at}/held`, { minutes: 'long', came: String(kim.accountId) })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Give a number from 1 to 1440.')
  expect(wrong.$(`input[value=${kim.accountId}]`).attr('checked')).toBeDefined()
  const came = await nurse.postAndFollow(`${at}/held`, { minutes: '75', came: [String(kim.accountId)] })
  expect(came.text).toContain('Held, 75 minutes')
  expect(came.text).toContain('Kim Osei, Ward sister: came')
  expect(came.text).toContain('Ines Okoro, Ward sister: did not come')
  const director = await signInAs(site, town.director)
  const report = await director.get('/backstage/how-we-answer/WM0')
  expect(report.text).toContain('Sessions from 20 March 2025 to 20 March 2026')
  const row = report.$('section[aria-labelledby=headspace-hours-caption] tbody tr').first()
  expect(row.text()).toContain('Maple Ward')
  const cells = row
    .find('td')
    .map((_, cell) => report.$(cell).text())
    .get()
  const kept = await site.rows
    .selectFrom('staff.headspace_sessions')
    .selectAll()
    .where('service_id', '=', town.ward.id)
    .where('status', '<>', 'cancelled')
    .where('day', '<=', '2026-03-20')
    .execute()
  const minutes = (begins: string, ends: string) =>
    (Date.parse(`2026-01-01T${ends}Z`) - Date.parse(`2026-01-01T${begins}Z`)) / 60_000
  const sum = kept.reduce((all, { begins, ends }) => all + minutes(begins, ends), 0)
  expect(cells).toEqual([String(kept.length), (sum / 60).toFixed(1), '1.3', '1.3'])
})

test('what was set aside is forgotten 30 days after the session', async () => {
  const story = await publicStory(site, { serviceIds: [town.ward.id] })
  nurse = await signInAs(site, town.nurse)
  const at = await planned(nurse, { place: 'Shed', day: '2026-03-24' })
  await nurse.get(at)
  await nurse.post(`${at}/book`)
  await nurse.get(`${story.room}/set-aside`)
  await nurse.post(`${story.room}/set-aside`, { session: at.split('/').at(-1) ?? '' })
  const count = async () =>
    (await site.rows.selectFrom('content.headspace_stories').selectAll().execute()).length
  site.clock.set('2026-04-20T10:00:00Z')
  await site.runJob('headspace.tidy')
  expect(await count()).toBe(1)
  site.clock.set('2026-04-24T10:00:00Z')
  await site.runJob('headspace.tidy')
  expect(await count()).toBe(0)
})
