import { afterAll, beforeAll, expect, test } from 'vitest'
import { checking, writing } from '../../responses/index.ts'
import { absences } from '../../staff/index.ts'
import { signInAs } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, type ToldHere, tellAndPublish, type Wellmouth } from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let nurse: Browser
let told: ToldHere

const signpost = {
  offWhy: 'We need dates that should not be public.',
  offPerson: 'Denise Farrow',
  offRouteOne: '01632 960 210',
  offRouteTwo: 'By post to Maple Ward',
  offHours: 'Weekdays before noon',
}
const answer = {
  body: 'You waited four hours, and nobody came. I am sorry.',
  change: 'none',
  guidelines: 'yes',
}
const room = () => `/backstage/stories/${told.publicId}`

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  told = await tellAndPublish(town)
  nurse = await signInAs(site, town.nurse)
})
afterAll(() => site.close())

async function publishLast(): Promise<number> {
  const { id } = await site.rows
    .selectFrom('content.responses')
    .select('id')
    .where('status', '=', 'submitted')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  await site.work((work) => checking.publishResponse(work, id))
  return id
}

async function write(fields: Record<string, string>): Promise<void> {
  nurse = await signInAs(site, town.nurse)
  await nurse.get(room())
  const came = await nurse.post(`${room()}/answer`, { ...answer, ...fields, do: 'send' })
  expect(came.status, came.text).toBe(303)
}

const openMails = async () => (await site.outbox()).filter(({ template }) => template === 'offStageOpen')
const publicPage = async () => (await site.browser().get(`/stories/${told.publicId}`)).text

test('a signpost that was begun must be finished: each empty part has its sentence', async () => {
  await nurse.get(room())
  const { offWhy, offPerson } = signpost
  const came = await nurse.post(`${room()}/answer`, { ...answer, offWhy, offPerson, do: 'send' })
  expect(came.status).toBe(422)
  for (const sentence of [
    'Give one way to reach them.',
    'Give a second way',
    'Say when they can be reached.',
  ])
    expect(came.text).toContain(sentence)
  expect(came.$('input[name=offPerson]').val()).toBe('Denise Farrow')
})

test('a look at how it will look shows where it goes on too', async () => {
  await nurse.get(room())
  const preview = await nurse.postAndFollow(`${room()}/answer`, { ...answer, ...signpost, do: 'preview' })
  for (const part of Object.values(signpost)) expect(preview.$('.answer').text()).toContain(part)
})

test('it is public with the answer, once a moderator has read it, and says how long it has been', async () => {
  await write(signpost)
  expect(await publicPage()).not.toContain('Denise Farrow')
  await publishLast()
  expect(await publicPage()).toContain('Off stage since today')
  site.clock.advance({ days: 3 })
  const page = await publicPage()
  expect(page).toContain('Off stage for 3 days')
  for (const part of Object.values(signpost)) expect(page).toContain(part)
})

test('after ten working days its writer is reminded, once', async () => {
  site.clock.advance({ days: 10 })
  await site.runJob('responses.off-stage')
  expect(await openMails()).toEqual([])
  site.clock.advance({ days: 2 })
  for (let twice = 0; twice < 2; twice++) await site.runJob('responses.off-stage')
  expect((await openMails()).map(({ to_account }) => to_account)).toEqual([town.nurse.accountId])
})

test('a public word of how it ended brings it back', async () => {
  nurse = await signInAs(site, town.nurse)
  expect((await nurse.get(room())).$('input[name=closes]')).toHaveLength(1)
  await write({ body: 'We spoke on Tuesday, and the bell works again.', closes: 'yes' })
  await publishLast()
  const page = await publicPage()
  expect(page).toContain('Came back')
  expect(page).toContain('How it ended was told')
})

test('the author can say themselves that it is settled; nobody else can', async () => {
  await write({ ...signpost, body: 'One more thing is better said by phone.' })
  const responseId = await publishLast()
  await expect(
    site.work((work) =>
      writing.settleOffStage(work, { responseId, authorId: '00000000-0000-4000-8000-000000000000' }),
    ),
  ).rejects.toThrow()
  const author = site.browser()
  await author.get('/your-story')
  await author.postAndFollow('/your-story/code', { code: told.receiptCode })
  const own = await author.get(`/your-story/stories/${told.publicId}`)
  const settle = own.$('form[action*="/settled/"]').attr('action') ?? ''
  expect(settle).not.toBe('')
  const after = await author.postAndFollow(settle)
  expect(after.$('form[action*="/settled/"]')).toHaveLength(0)
  expect(await publicPage()).toContain('The author said it was settled')
})

test('an answer in the place of somebody who is away shows both names; nobody can borrow a name', async () => {
  const away = { firstDay: '2026-03-02', lastDay: '2026-12-31', coverId: town.nurse.accountId }
  await site.work((work) => absences.sayAway(work, { accountId: town.director.accountId, ...away }))
  const { accountId: director } = town.director
  await write({ body: 'Moira Tench asked me to answer.', onBehalfOf: String(director) })
  await publishLast()
  expect(await publicPage()).toContain('on behalf of Moira Tench')
  nurse = await signInAs(site, town.nurse)
  expect((await nurse.get(room())).text).toContain('on behalf of Moira Tench')
  await write({ body: 'And once more.', onBehalfOf: String(town.asha.accountId) })
  const { on_behalf_of } = await site.rows
    .selectFrom('content.responses')
    .select('on_behalf_of')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  expect(on_behalf_of).toBeNull()
})
