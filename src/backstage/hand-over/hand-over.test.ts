import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { absences, ladders } from '../../staff/index.ts'
import { authorEndings } from '../../stories/index.ts'
import { aService } from '../../testing/desk.ts'
import { addSomeone, type Enrolled, signedIn, signInAs } from '../../testing/people.ts'
import { type PublicStoryInTest, publicStory } from '../../testing/public-story.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, type Wellmouth } from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let nurse: Browser
let kim: Enrolled
let deputy: Enrolled
let elsewhere: Enrolled

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  const place = (role: 'responder' | 'understudy', service: { id: number }) => ({
    memberships: [{ organisationId: town.trust.id, role, serviceIds: [service.id] }],
  })
  kim = await addSomeone(site, { name: 'Kim Osei', ...place('responder', town.ward) })
  deputy = await addSomeone(site, { name: 'Ada Deputy', ...place('understudy', town.ward) })
  elsewhere = await addSomeone(site, { name: 'Otto Quay', ...place('responder', town.otherWard) })
  nurse = await signInAs(site, town.nurse)
  const ladder = { organisationId: town.trust.id, serviceId: town.ward.id, seniorId: null }
  const rungs = [town.nurse.accountId, deputy.accountId]
  await site.work((work) => ladders.setLadder(work, { ...ladder, rungs }, 'system'))
})
afterAll(() => site.close())

const aStory = () => publicStory(site, { serviceIds: [town.ward.id] })
const path = ({ room }: PublicStoryInTest) => `${room}/hand-over`

async function hand(browser: Browser, story: PublicStoryInTest, fields: Record<string, string> = {}) {
  await browser.get(path(story))
  return browser.post(path(story), { to: '', ...fields })
}

async function remindedOf(storyId: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select reminder.account_id as id from content.answer_reminders reminder
      join content.answer_clocks clock on clock.id = reminder.clock_id
    where clock.story_id = ${storyId} order by reminder.account_id`.execute(site.rows)
  return rows.map(({ id }) => id)
}

const mailsTo = async (template: string) =>
  (await site.outbox()).filter((mail) => mail.template === template).map(({ to_account }) => to_account)

test('two presses: the room leads to one choice that is made already, and one button', async () => {
  const story = await aStory()
  const room = await nurse.get(story.room)
  expect(room.$(`a[href="${path(story)}"]`)).toHaveLength(1)
  const asked = await nurse.get(path(story))
  expect(asked.$('select[name=to] option').first().text()).toContain('Ask my team')
  expect(asked.text).toContain('Kim Osei')
  expect(asked.text).not.toContain('Otto Quay')
  const came = await nurse.postAndFollow(path(story), { to: String(kim.accountId) })
  expect(came.text).toContain('This story is not yours to carry now')
  expect(await mailsTo('storyHandedToYou')).toEqual([kim.accountId])
})

test('the team means whoever deputises, and where nobody does, whoever leads', async () => {
  await hand(nurse, await aStory())
  expect((await mailsTo('storyHandedToYou')).at(-1)).toBe(deputy.accountId)
  const away = { accountId: deputy.accountId, firstDay: '2026-03-02', lastDay: '2026-03-03', coverId: null }
  await site.work((work) => absences.sayAway(work, away))
  await hand(nurse, await aStory())
  expect((await mailsTo('storyHandedToYou')).at(-1)).toBe(town.director.accountId)
  await site.work((work) => absences.endAbsence(work, deputy.accountId))
})

test('reminders go on with the colleague where the clock stands, and never come back', async () => {
  const story = await aStory()
  site.clock.advance({ days: 1, hours: 1 })
  await site.runJob('ladder.climb')
  expect(await remindedOf(story.storyId)).toEqual([town.nurse.accountId])
  nurse = await signInAs(site, town.nurse)
  const due = await dueOf(story.storyId)
  await hand(nurse, story, { to: String(kim.accountId) })
  expect(await remindedOf(story.storyId)).toEqual([kim.accountId])
  expect(await dueOf(story.storyId)).toEqual(due)
  site.clock.advance({ days: 3 })
  await site.runJob('ladder.climb')
  expect(await remindedOf(story.storyId)).toEqual([kim.accountId, deputy.accountId])
})

const dueOf = async (storyId: number) =>
  (
    await site.rows.selectFrom('content.answer_clocks').selectAll().where('story_id', '=', storyId).execute()
  ).map(({ due_at, next_at, started_at }) => ({ due_at, next_at, started_at }))

test('a story handed over before its first reminder reminds the colleague in that place', async () => {
  const story = await aStory()
  nurse = await signInAs(site, town.nurse)
  await hand(nurse, story, { to: String(kim.accountId) })
  site.clock.advance({ days: 5 })
  await site.runJob('ladder.climb')
  expect(await remindedOf(story.storyId)).toContain(kim.accountId)
  expect(await remindedOf(story.storyId)).not.toContain(town.nurse.accountId)
  const mail = (await site.outbox()).findLast(
    ({ template, to_account }) => template === 'answerDue' && to_account === kim.accountId,
  )
  expect(mail?.params).not.toHaveProperty('for')
})

test('Today leaves it out for one and says it to the other; the draft goes along without a name', async () => {
  const story = await publicStory(site, { serviceIds: [town.ward.id], title: 'Handed with words' })
  nurse = await signInAs(site, town.nurse)
  await nurse.get(story.room)
  const draft = { body: 'I am so sorry about that night.', why: 'I was there.', change: 'none', do: 'draft' }
  await nurse.post(`${story.room}/answer`, draft)
  expect((await nurse.get('/backstage')).text).toContain('Handed with words')
  await hand(nurse, story, { to: String(kim.accountId), begun: 'yes' })
  expect((await nurse.get('/backstage')).text).not.toContain('Handed with words')
  const colleague = await signInAs(site, kim)
  expect((await colleague.get('/backstage')).text).toContain('A colleague asks you to take it on.')
  const room = await colleague.get(story.room)
  expect(room.text).toContain('A colleague asks you to take this story on')
  expect(room.$('.callout').text()).not.toContain('Ines Okoro')
  const came = await colleague.postAndFollow(`${path(story)}/go-on`)
  expect(came.$('textarea[name=body]').text()).toContain('so sorry about that night')
  expect(came.$('input[name=why]').val()).not.toBe('I was there.')
  expect((await colleague.post(`${path(story)}/go-on`)).status).toBe(404)
})

test('whoever takes it up again is reminded as before, and what they had begun is still theirs', async () => {
  const story = await publicStory(site, { serviceIds: [town.ward.id], title: 'Taken up again' })
  nurse = await signInAs(site, town.nurse)
  await hand(nurse, story)
  expect((await nurse.get('/backstage')).text).not.toContain('Taken up again')
  await nurse.get(path(story))
  await nurse.post(`${path(story)}/back`)
  expect((await nurse.get(path(story))).text).toContain('Hand this story over')
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from content.hand_overs where story_id = ${story.storyId}`.execute(
    site.rows,
  )
  expect(rows[0]?.count).toBe(0)
})

test('a story does not come back to whoever handed it over, and the list does not give them away', async () => {
  const story = await aStory()
  nurse = await signInAs(site, town.nurse)
  await hand(nurse, story, { to: String(kim.accountId) })
  const colleague = await signInAs(site, kim)
  const asked = await colleague.get(path(story))
  expect(asked.text).toContain('Ines Okoro')
  await colleague.post(path(story), { to: String(town.nurse.accountId) })
  expect((await mailsTo('storyHandedToYou')).at(-1)).toBe(deputy.accountId)
})

test('permissions, row by row: outside the cast of the services there is no such page', async () => {
  const story = await aStory()
  const { organisationId } = await aService(site, 'QLS')
  const place = (role: 'reader' | 'coach', serviceId: number) => ({
    memberships: [{ organisationId: town.trust.id, role, serviceIds: [serviceId] }],
  })
  const outsider = await signedIn(site, { memberships: [{ organisationId, role: 'director' }] })
  const rows: [Browser, number][] = [
    [await signInAs(site, elsewhere), 404],
    [outsider, 404],
    [await signedIn(site, place('reader', town.ward.id)), 200],
    [await signedIn(site, place('coach', town.ward.id)), 200],
    [await signInAs(site, town.director), 200],
    [await signInAs(site, town.asha), 404],
  ]
  for (const [browser, status] of rows) {
    expect((await browser.get(path(story))).status).toBe(status)
    if (status === 404)
      for (const rest of ['', '/back', '/go-on'])
        expect((await browser.post(`${path(story)}${rest}`)).status).toBeOneOf([403, 404])
  }
  expect((await site.browser().get(path(story))).status).toBe(303)
})

test('nobody of another service or organisation can be chosen, and nonsense is one clear sentence', async () => {
  const story = await aStory()
  const { organisationId } = await aService(site, 'RKT')
  const stranger = await addSomeone(site, { memberships: [{ organisationId, role: 'responder' }] })
  nurse = await signInAs(site, town.nurse)
  for (const to of [
    elsewhere.accountId,
    stranger.accountId,
    town.nurse.accountId,
    'x',
    '-1',
    '9'.repeat(12),
  ]) {
    const came = await hand(nurse, story, { to: String(to) })
    expect(came.status, String(to)).toBe(422)
    expect(came.text).toContain('Choose somebody in the cast of this service')
  }
  expect(await remindedOf(story.storyId)).toEqual([])
})

test('nothing that anybody reads or keeps names who handed a story over', async () => {
  const story = await aStory()
  nurse = await signInAs(site, town.nurse)
  const director = await signInAs(site, town.director)
  const pages = async () => {
    const read = [
      story.room,
      `/backstage/cast/WM0/waiting`,
      `/backstage/cast/WM0/missing`,
      '/backstage/how-we-answer/WM0',
    ]
    const texts = await Promise.all(read.map(async (at) => (await director.get(at)).text))
    return texts.join(' ')
  }
  await nurse.get(story.room)
  const before = await pages()
  const counted = (text: string) => text.split('Ines Okoro').length
  await hand(nurse, story, { to: String(kim.accountId) })
  expect(counted(await pages())).toBeLessThanOrEqual(counted(before))
  const audited = await site.rows
    .selectFrom('ops.audit')
    .selectAll()
    .where('verb', '=', 'passed to a colleague')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  expect(audited).toMatchObject({ actor: 'system', at: null, details: { organisationId: town.trust.id } })
  const kept = await site.rows
    .selectFrom('content.hand_overs')
    .selectAll()
    .where('story_id', '=', story.storyId)
    .executeTakeFirstOrThrow()
  expect(Object.keys(kept).sort()).toEqual(['begun', 'id', 'mark', 'organisation_id', 'story_id', 'to_id'])
  expect(kept.to_id).toBe(kim.accountId)
  expect(kept.mark.length).toBe(32)
  const mails = (await site.outbox()).filter(({ template }) => template === 'storyHandedToYou')
  expect(JSON.stringify(mails.map(({ params }) => params))).not.toContain('Ines')
})

test('the author and the public notice nothing', async () => {
  const story = await aStory()
  const read = async () => (await site.browser().get(`/stories/${story.publicId}`)).text
  const before = await read()
  nurse = await signInAs(site, town.nurse)
  await hand(nurse, story, { to: String(kim.accountId) })
  expect(await read()).toBe(before)
})

test('a serious alert that waits to be seen goes along, and stays where nobody else would have it', async () => {
  const { trust, otherWard } = town
  const ladder = { organisationId: trust.id, serviceId: otherWard.id, seniorId: town.nurse.accountId }
  await site.work((work) => ladders.setLadder(work, { ...ladder, rungs: [elsewhere.accountId] }, 'system'))
  const story = await publicStory(site, { serviceIds: [otherWard.id], criticality: 5 })
  const told = async () =>
    (
      await site.rows
        .selectFrom('content.serious_alerts')
        .select('account_id')
        .where('story_id', '=', story.storyId)
        .execute()
    ).map(({ account_id }) => account_id)
  expect(await told()).toEqual([town.nurse.accountId])
  nurse = await signInAs(site, town.nurse)
  await hand(nurse, story, { to: String(elsewhere.accountId) })
  expect(await told()).toEqual([elsewhere.accountId])
})

test('what is kept goes with the story, 30 days after its author deleted it', async () => {
  const story = await aStory()
  nurse = await signInAs(site, town.nurse)
  await hand(nurse, story)
  await site.work((work) => authorEndings.deleteStory(work, story.storyId))
  const count = async () =>
    (
      await site.rows
        .selectFrom('content.hand_overs')
        .select('id')
        .where('story_id', '=', story.storyId)
        .execute()
    ).length
  await site.runJob('care.tidy')
  expect(await count()).toBe(1)
  site.clock.advance({ days: 31 })
  await site.runJob('care.tidy')
  expect(await count()).toBe(0)
})
