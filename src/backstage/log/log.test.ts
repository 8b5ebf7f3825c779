import { afterAll, beforeAll, expect, test } from 'vitest'
import { checking } from '../../responses/index.ts'
import { authorEndings } from '../../stories/index.ts'
import { aService } from '../../testing/desk.ts'
import { publicOutlets } from '../../testing/outlets.ts'
import { signedIn, signInAs } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, type ToldHere, tellAndPublish, type Wellmouth } from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let told: ToldHere
let nurse: Browser
const room = () => `/backstage/stories/${told.publicId}`
const note = {
  what: 'New batteries in every clock on the ward',
  who: 'Estates, Jo Brandreth',
  due: 'Friday 13 March',
}

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  told = await tellAndPublish(town, { email: 'author@example.org' })
  nurse = await signInAs(site, town.nurse)
})
afterAll(() => site.close())

async function write(fields: Record<string, string>) {
  await nurse.get(`${room()}/log`)
  return nurse.postAndFollow(`${room()}/log`, fields)
}

test('the cast of the service writes down what is done, by whom and by when, and finds the log from the room', async () => {
  expect((await nurse.get(room())).$(`a[href="${room()}/log"]`)).toHaveLength(1)
  await nurse.get(`${room()}/log`)
  const empty = await nurse.post(`${room()}/log`, { what: ' ', who: 'Estates' })
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Write what is being done.')
  expect(empty.$('input[name=who]').val()).toBe('Estates')
  const came = await write(note)
  expect(came.text).toContain(note.what)
  expect(came.text).toContain('Who: Estates, Jo Brandreth')
  expect(came.text).toContain('By when: Friday 13 March')
  expect(came.text).toContain('Ines Okoro, Ward sister')
})

test('a colleague of the ward reads it; the other ward, another organisation and the public do not', async () => {
  const place = (serviceId: number) => ({
    memberships: [{ organisationId: town.trust.id, role: 'responder' as const, serviceIds: [serviceId] }],
  })
  const colleague = await signedIn(site, { name: 'Kim Osei', ...place(town.ward.id) })
  expect((await colleague.get(`${room()}/log`)).text).toContain(note.what)
  const elsewhere = await signedIn(site, place(town.otherWard.id))
  expect((await elsewhere.get(`${room()}/log`)).status).toBe(404)
  expect((await elsewhere.get(room())).$(`a[href="${room()}/log"]`)).toHaveLength(0)
  const { organisationId } = await aService(site, 'QLS')
  const outsider = await signedIn(site, { memberships: [{ organisationId, role: 'director' }] })
  expect((await outsider.get(`${room()}/log`)).status).toBe(404)
  expect((await site.browser().get(`${room()}/log`)).body).not.toContain(note.what)
})

test('no outlet, no page of the author and no download says a word of it', async () => {
  const author = site.browser()
  await author.get('/your-story')
  await author.postAndFollow('/your-story/code', { code: told.receiptCode })
  const own = ['', '/messages', '/answer'].map((rest) => `/your-story/stories/${told.publicId}${rest}`)
  for (const path of ['/your-story', '/your-story/download/your-story.json', ...own])
    expect((await author.get(path)).body, path).not.toContain('batteries')
  const anybody = site.browser()
  for (const path of Object.values(publicOutlets).flatMap((addresses) => addresses({ told })))
    expect((await anybody.get(path)).body, path).not.toContain('batteries')
})

test('what is written stays: the web can neither change nor delete a note', async () => {
  const changed = site.app.db.updateTable('content.log_entries').set({ what: 'Nothing' }).execute()
  await expect(changed).rejects.toThrow('permission denied')
  await expect(site.app.db.deleteFrom('content.log_entries').execute()).rejects.toThrow('permission denied')
})

test('one press begins a draft with the facts of the note; nothing is sent before its writer has said what they are', async () => {
  const log = await nurse.get(`${room()}/log`)
  const action = log.$('form[action$="/update"]').first().attr('action') ?? ''
  const came = await nurse.postAndFollow(action)
  expect(came.$('textarea[name=body]').text()).toContain(note.what)
  expect(came.$('input[name=changeWho]').val()).toBe(note.who)
  expect(came.$('input[name=changeWhen]').val()).toBe(note.due)
  expect((await site.browser().get(`/stories/${told.publicId}`)).body).not.toContain('batteries')
  const unsaid = await nurse.post(`${room()}/send`)
  expect(unsaid.status).toBe(422)
  expect(unsaid.text).toContain('Choose whether the change is planned')
  const again = await nurse.get(`${room()}/log`)
  expect(again.$(`a[href="${room()}#answer"]`).text()).toBe('Go on with your draft')
})

test('a second note comes beneath what was written, once; and the log leads to what was told in public', async () => {
  await write({ what: 'Asked the night porters to look', who: '', due: '' })
  const action = (await nurse.get(`${room()}/log`)).$('form[action$="/update"]').first().attr('action') ?? ''
  await nurse.post(action)
  const came = await nurse.postAndFollow(action)
  expect(came.$('textarea[name=body]').text().trim()).toBe(`${note.what}\n\nAsked the night porters to look`)
  const answer = {
    body: 'You lay there all night with a stopped clock. Every clock gets a new battery by Friday.',
    change: 'planned',
    changeWhat: note.what,
    changeWho: 'The estates team',
    changeWhen: note.due,
    guidelines: 'yes',
    do: 'send',
  }
  expect((await nurse.post(`${room()}/answer`, answer)).status).toBe(303)
  const { id, public_id } = await site.rows
    .selectFrom('content.responses')
    .select(['id', 'public_id'])
    .where('story_id', '=', told.storyId)
    .executeTakeFirstOrThrow()
  await site.work((work) => checking.publishResponse(work, id))
  const log = await nurse.get(`${room()}/log`)
  expect(log.$(`a[href="${room()}#answer-${public_id}"]`).length).toBe(2)
})

test('an answer that waits to be checked is not taken back by a press in the log', async () => {
  const other = await tellAndPublish(town)
  nurse = await signInAs(site, town.nurse)
  told = other
  await write(note)
  await nurse.get(room())
  await nurse.post(`${room()}/answer`, {
    body: 'I am asking.',
    change: 'none',
    guidelines: 'yes',
    do: 'send',
  })
  const action = (await nurse.get(`${room()}/log`)).$('form[action$="/update"]').attr('action') ?? ''
  const came = await nurse.post(action)
  expect(came.status).toBe(422)
  expect(came.text).toContain('waits to be checked')
})

test('the notes go with the answers, 30 days after an author deletes the story', async () => {
  await site.work((work) => authorEndings.deleteStory(work, told.storyId))
  expect((await nurse.get(`${room()}/log`)).status).toBe(410)
  const count = async () =>
    (
      await site.rows
        .selectFrom('content.log_entries')
        .select('id')
        .where('story_id', '=', told.storyId)
        .execute()
    ).length
  await site.runJob('worklog.erase')
  expect(await count()).toBe(1)
  site.clock.advance({ days: 31 })
  await site.runJob('worklog.erase')
  expect(await count()).toBe(0)
})
