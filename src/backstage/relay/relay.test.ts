import { afterAll, beforeAll, expect, test } from 'vitest'
import { authorEndings } from '../../stories/index.ts'
import { moderator } from '../../testing/desk.ts'
import { addSomeone, signInAs } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, type ToldHere, tellAndPublish, type Wellmouth } from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let told: ToldHere
let nurse: Browser
let author: Browser
const room = () => `/backstage/stories/${told.publicId}/relay`
const own = () => `/your-story/stories/${told.publicId}/messages`

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  told = await tellAndPublish(town, { email: 'author@example.org' })
  nurse = await signInAs(site, town.nurse)
  author = site.browser()
  await author.get('/your-story')
  await author.postAndFollow('/your-story/code', { code: told.receiptCode })
})
afterAll(() => site.close())

async function nurseWrites(body: string) {
  await nurse.get(room())
  return nurse.postAndFollow(room(), { body })
}

test('a member asks, without contact details, and the author reads it with name and role', async () => {
  const sent = await nurseWrites('Which night was it? Ring me on 01632 960 210 or write to ines@example.org.')
  expect(sent.text).toContain('Which night was it? Ring me on […] or write to […].')
  expect(sent.text).toContain('Contact details were taken out of this message.')
  const came = await author.get(own())
  expect(came.text).toContain('Ines Okoro, Wellmouth Hospitals Trust')
  expect(came.text).toContain('Which night was it?')
  expect(came.text).not.toContain('960 210')
})

test('the author writes back; the mail to the member says nothing, and nothing anywhere says who the author is', async () => {
  const form = (await author.get(own())).$('form:has(textarea)').attr('action') ?? ''
  const came = await author.postAndFollow(form, { body: 'The Tuesday. My mail is author@example.org.' })
  expect(came.text).toContain('The Tuesday. My mail is […].')
  const seen = await nurse.get(room())
  expect(seen.text).toContain('The Tuesday. My mail is […].')
  const { author_id } = await site.rows
    .selectFrom('content.stories')
    .select('author_id')
    .where('id', '=', told.storyId)
    .executeTakeFirstOrThrow()
  for (const secret of ['author@example.org', author_id ?? '-', told.receiptCode]) {
    expect(seen.body).not.toContain(secret)
    expect(JSON.stringify(seen.headers)).not.toContain(secret)
  }
  const mails = (await site.outbox()).filter(({ template }) => template === 'relayMessage')
  expect(mails).toEqual([
    expect.objectContaining({ to_account: town.nurse.accountId, params: { story: told.publicId } }),
  ])
})

test('nobody else reads it: another member has a conversation of their own, the public none', async () => {
  const memberships = [{ organisationId: town.trust.id, role: 'responder' as const }]
  const other = await signInAs(site, await addSomeone(site, { name: 'Kim Osei', memberships }))
  expect((await other.get(room())).text).not.toContain('The Tuesday')
  const reader = [{ organisationId: town.trust.id, role: 'reader' as const }]
  const reads = await signInAs(site, await addSomeone(site, { memberships: reader }))
  expect((await reads.get(room())).status).toBe(404)
  expect((await site.browser().get(`/stories/${told.publicId}`)).text).not.toContain('The Tuesday')
  expect((await site.browser().get(own())).text).not.toContain('The Tuesday')
})

test('the download of the author holds both sides', async () => {
  const held = await author.get('/your-story/download/your-story.json')
  expect(held.body).toContain('Which night was it?')
  expect(held.body).toContain('The Tuesday.')
})

test('the author stops one member, and starts again', async () => {
  const stop = async () => {
    const action = (await author.get(own())).$('form[action$="/stop"]').first().attr('action') ?? ''
    const isStopped = (await author.get(own())).$(`form[action="${action}"] input[name=again]`).length > 0
    return author.postAndFollow(action, isStopped ? { again: 'yes' } : {})
  }
  expect((await stop()).text).toContain('This person can no longer write to you.')
  expect((await nurse.get(room())).text).toContain('cannot be reached, or wants to hear no more')
  expect((await nurse.post(room(), { body: 'Hello again' })).status).toBe(422)
  await stop()
  expect((await nurseWrites('Thank you.')).text).toContain('Thank you.')
})

test('a reported message reaches a moderator, who stops the conversation for good', async () => {
  const report = (await author.get(own())).$('form[action$="/report"]').last().attr('action') ?? ''
  expect((await author.postAndFollow(report)).text).toContain('A moderator was asked to look at this.')
  const desk = await moderator(site)
  const page = await desk.get('/desk/relay')
  expect(page.text).toContain('Thank you.')
  const settled = await desk.postAndFollow(page.$('form[action^="/desk/relay/"]').attr('action') ?? '', {
    do: 'stop',
  })
  expect(settled.text).toContain('No message waits to be looked at')
  nurse = await signInAs(site, town.nurse)
  expect((await nurse.get(room())).$('textarea')).toHaveLength(0)
})

test('an author who is forgotten cannot be reached', async () => {
  const other = await tellAndPublish(town)
  await site.rows
    .updateTable('content.stories')
    .set({ author_id: null })
    .where('id', '=', other.storyId)
    .execute()
  nurse = await signInAs(site, town.nurse)
  expect((await nurse.get(`/backstage/stories/${other.publicId}/relay`)).$('textarea')).toHaveLength(0)
  await site.work((work) => authorEndings.hideStory(work, other.storyId))
  expect((await nurse.get(`/backstage/stories/${other.publicId}/relay`)).status).toBe(410)
})

test('the words go 30 days after the author deletes the story, though nobody answered it', async () => {
  const bodies = async () =>
    (
      await site.rows
        .selectFrom('content.relay_messages')
        .select('body')
        .where('story_id', '=', told.storyId)
        .execute()
    ).map(({ body }) => body)
  await site.work((work) => authorEndings.deleteStory(work, told.storyId))
  await site.runJob('relay.erase')
  expect((await bodies()).some((body) => body !== '')).toBe(true)
  site.clock.advance({ days: 31 })
  await site.runJob('relay.erase')
  expect((await bodies()).every((body) => body === '')).toBe(true)
})
