import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { authorErasure } from '../../authors/index.ts'
import { takePart, withdraw } from '../../invitations/index.ts'
import { stops } from '../../relay/index.ts'
import { checking } from '../../responses/index.ts'
import { authorEndings } from '../../stories/index.ts'
import { moderator } from '../../testing/desk.ts'
import { signInAs } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import {
  answer,
  openWellmouth,
  type ToldHere,
  tellAndPublish,
  type Wellmouth,
} from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let told: ToldHere
let nurse: Browser
let author: Browser
const written = {
  body: 'The clock is hard to read from bed. Come and look with us.',
  change: 'none',
  guidelines: 'yes',
}
const invited = {
  inviteKind: 'walk',
  inviteWhat: 'Walk round the ward with us',
  inviteWhen: 'The last Thursday of each month',
  inviteWhere: 'Maple Ward, third floor',
  inviteAccess: 'Step-free, with a hearing loop',
  inviteExpenses: 'We pay the fare',
  inviteUntil: '2026-09-30',
  inviteAsk: 'Leave a note at the desk',
}
const room = () => `/backstage/stories/${told.publicId}`
const own = () => `/your-story/stories/${told.publicId}`

beforeAll(async () => {
  site = await openSite('2026-03-02T10:00:00Z')
  town = await openWellmouth(site)
  told = await tellAndPublish(town, { email: 'author@example.org' })
  nurse = await signInAs(site, town.nurse)
  author = await cameBack(told)
})
afterAll(() => site.close())

async function cameBack({ receiptCode }: ToldHere): Promise<Browser> {
  const browser = site.browser()
  await browser.get('/your-story')
  await browser.postAndFollow('/your-story/code', { code: receiptCode })
  return browser
}

const publicPage = async ({ publicId }: ToldHere = told) => site.browser().get(`/stories/${publicId}`)

const newestAnswer = () =>
  site.rows
    .selectFrom('content.responses')
    .select(['id', 'public_id', 'status'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()

async function authorIdOf({ storyId }: ToldHere): Promise<string> {
  const { author_id } = await site.rows
    .selectFrom('content.stories')
    .select('author_id')
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow()
  return author_id ?? ''
}

/** A story with a public answer that invites. */
async function invitedStory() {
  const story = await tellAndPublish(town)
  const responseId = await answer(town, story, {
    body: 'Come and see.',
    invitation: {
      kind: 'group',
      what: 'A group of patients',
      when: 'Mondays',
      where: 'Online',
      access: 'Captions',
      expenses: 'Nothing is paid',
      until: '2027-12-31',
      ask: '',
    },
  })
  return { story, coming: { storyId: story.storyId, responseId, authorId: await authorIdOf(story) } }
}

const signups = ({ storyId }: ToldHere) =>
  site.rows.selectFrom('content.invitation_signups').selectAll().where('story_id', '=', storyId).execute()

describe('from the composer to the public page', () => {
  test('an invitation that was begun must be finished: each empty part has its sentence, and nothing is lost', async () => {
    await nurse.get(room())
    const { inviteKind, inviteWhat } = invited
    const came = await nurse.post(`${room()}/answer`, { ...written, inviteKind, inviteWhat, do: 'send' })
    expect(came.status).toBe(422)
    for (const sentence of [
      'Say when it is.',
      'Say where it is, or how to join.',
      'Say what helps people to come.',
      'Say what is paid, or that nothing is.',
      'Choose the last day on which it stands.',
    ])
      expect(came.text).toContain(sentence)
    expect(came.text).not.toContain('Say how anybody else can ask.')
    expect(came.$('input[name=inviteWhat]').val()).toBe(inviteWhat)
    expect(came.$('select[name=inviteKind] option[selected]').val()).toBe('walk')
  })

  test.each([
    [{ inviteUntil: '2026-02-30' }, 'Choose the last day on which it stands.'],
    [{ inviteUntil: '2026-03-01' }, 'This day is past.'],
    [{ inviteWhere: 'x'.repeat(301) }, 'Use 300 characters or fewer here.'],
  ])('%j is refused', async (wrong, sentence) => {
    const came = await nurse.post(`${room()}/answer`, { ...written, ...invited, ...wrong, do: 'send' })
    expect(came.status).toBe(422)
    expect(came.text).toContain(sentence)
  })

  test('a draft keeps it, and the preview shows it', async () => {
    await nurse.post(`${room()}/answer`, { ...written, ...invited, do: 'draft' })
    const again = await nurse.get(room())
    expect(again.$('input[name=inviteAccess]').val()).toBe(invited.inviteAccess)
    expect((await nurse.get(`${room()}/preview`)).text).toContain('You are invited')
  })

  test('a moderator reads its words with the answer; before that nobody does', async () => {
    expect((await nurse.post(`${room()}/answer`, { ...written, ...invited, do: 'send' })).status).toBe(303)
    expect((await publicPage()).text).not.toContain(invited.inviteWhat)
    const { id, status } = await newestAnswer()
    expect(status).toBe('submitted')
    const desk = await moderator(site)
    const page = await desk.get(`/desk/responses/${id}`)
    for (const part of ['To what it invites', invited.inviteWhat, invited.inviteAsk, invited.inviteAccess])
      expect(page.text).toContain(part)
    await site.work((work) => checking.publishResponse(work, id))
  })

  test('everybody reads it with the answer, and open data holds it', async () => {
    const page = await publicPage()
    const { inviteKind: _, inviteUntil: __, ...words } = invited
    for (const part of [...Object.values(words), 'Run by', 'Ines Okoro, Ward sister', '30 September 2026'])
      expect(page.text).toContain(part)
    const data = JSON.parse((await site.browser().get(`/api/v1/stories/${told.publicId}`)).body)
    expect(data.thread[0].invitation).toMatchObject({ kind: 'walk', until: '2026-09-30' })
  })
})

describe('who would like to come', () => {
  const takePath = async () => `${own()}/take-part/${(await newestAnswer()).public_id}`

  test('the author says so on their own page; contact details in their message are taken out', async () => {
    const path = await takePath()
    expect((await author.get(own())).$(`a[href="${path}"]`).text()).toContain('I would like to take part')
    await author.get(path)
    const long = await author.post(path, { message: 'x'.repeat(4001) })
    expect(long.status).toBe(422)
    const came = await author.postAndFollow(path, { message: 'Gladly. I am at author@example.org.' })
    expect(came.text).toContain('You said on 2 March 2026 that you would like to take part.')
    expect((await author.get(`${own()}/messages`)).text).toContain('Gladly. I am at […].')
  })

  test('whoever invited sees how many and reads the message; nothing anywhere says who', async () => {
    const page = await nurse.get('/backstage/invitations')
    expect(page.text).toContain('1 person would like to come.')
    const relay = await nurse.get(`${room()}/relay`)
    expect(relay.text).toContain('Gladly. I am at […].')
    const today = await nurse.get('/backstage')
    expect(today.text).toContain('People who would like to take part')
    for (const secret of ['author@example.org', await authorIdOf(told), told.receiptCode])
      for (const seen of [page, relay, today])
        expect(`${seen.body} ${JSON.stringify(seen.headers)}`).not.toContain(secret)
    expect((await publicPage()).text).not.toContain('would like to come.')
  })

  test('the mail goes the morning after, once, and says nothing of the story', async () => {
    const mails = async () => (await site.outbox()).filter(({ template }) => template === 'wouldTakePart')
    await site.runJob('invitations.tell-hosts')
    expect(await mails()).toEqual([])
    site.clock.advance({ days: 1 })
    for (let twice = 0; twice < 2; twice++) await site.runJob('invitations.tell-hosts')
    expect(await mails()).toEqual([expect.objectContaining({ to_account: town.nurse.accountId, params: {} })])
    expect((await site.outbox()).some(({ template }) => template === 'relayMessage')).toBe(false)
  })

  test('the author takes it back, and may come again', async () => {
    const path = await takePath()
    author = await cameBack(told)
    await author.get(path)
    expect((await author.postAndFollow(`${path}/withdraw`)).$('textarea')).toHaveLength(1)
    expect((await author.post(`${path}/withdraw`)).status).toBe(404)
    nurse = await signInAs(site, town.nurse)
    expect((await nurse.get('/backstage/invitations')).text).toContain('Nobody has said that')
    await author.postAndFollow(path, { message: '' })
    expect((await nurse.get('/backstage/invitations')).text).toContain('1 person would like to come.')
  })

  test('the download of the author says so', async () => {
    const { stories } = JSON.parse((await author.get('/your-story/download/your-story.json')).body)
    expect(stories[0].answers[0]).toMatchObject({
      youAreInvitedTo: invited.inviteWhat,
      youWouldComeSince: '2026-03-03',
    })
  })

  test('nobody else: another author, another member, somebody unknown', async () => {
    const path = await takePath()
    const theirs = await tellAndPublish(town)
    const other = await cameBack(theirs)
    expect((await other.get(path)).status).toBe(404)
    await other.get(`/your-story/stories/${theirs.publicId}`)
    expect((await other.post(path, { message: '' })).status).toBe(404)
    const director = await signInAs(site, town.director)
    expect((await director.get('/backstage/invitations')).text).toContain('You have not invited anybody yet')
    expect((await site.browser().get('/backstage/invitations')).body).not.toContain(invited.inviteWhat)
    const { coming } = await invitedStory()
    const stranger = { ...coming, authorId: await authorIdOf(told) }
    await expect(site.work((work) => takePart(work, { ...stranger, message: '' }))).rejects.toThrow('no such')
    await expect(site.work((work) => withdraw(work, stranger))).rejects.toThrow('no such')
  })

  test('whoever stopped messages comes without one', async () => {
    const { story, coming } = await invitedStory()
    await site.work((work) => stops.stopRelay(work, { storyId: story.storyId, accountId: null }, 'author'))
    const browser = await cameBack(story)
    const { public_id } = await newestAnswer()
    const path = `/your-story/stories/${story.publicId}/take-part/${public_id}`
    await browser.get(path)
    const refused = await browser.post(path, { message: 'See you.' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('You have stopped messages')
    expect(await signups(story)).toEqual([])
    await site.work((work) => takePart(work, { ...coming, message: '' }))
    expect(await signups(story)).toHaveLength(1)
  })
})

describe('an invitation ends', () => {
  test('after its last day: readers see that it has ended, and nobody can come any more', async () => {
    const path = `${own()}/take-part/${(await newestOf(told)).public_id}`
    site.clock.set('2026-09-30T20:00:00Z')
    expect((await publicPage()).text).toContain('You are invited')
    site.clock.set('2026-10-02T10:00:00Z')
    const page = await publicPage()
    expect(page.text).toContain('This invitation has ended')
    expect(page.text).not.toContain(invited.inviteAsk)
    author = await cameBack(told)
    await author.get(path)
    await author.post(`${path}/withdraw`)
    expect((await author.get(path)).$('textarea')).toHaveLength(0)
    const late = await author.post(path, { message: '' })
    expect(late.status).toBe(422)
    expect(late.text).toContain('This invitation has ended.')
  })

  test('when whoever made it leaves', async () => {
    const { story, coming } = await invitedStory()
    const leaves = (at: Date | null) =>
      site.rows
        .updateTable('staff.accounts')
        .set({ left_at: at })
        .where('id', '=', town.nurse.accountId)
        .execute()
    await leaves(site.clock.now())
    expect((await publicPage(story)).text).toContain('This invitation has ended')
    await expect(site.work((work) => takePart(work, { ...coming, message: '' }))).rejects.toThrow('has ended')
    await leaves(null)
  })
})

const newestOf = ({ storyId }: ToldHere) =>
  site.rows
    .selectFrom('content.responses')
    .select('public_id')
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow()

describe('what is hidden, forgotten or deleted leaves', () => {
  test('a hidden story: nobody comes, and no outlet tells of the invitation', async () => {
    const { story, coming } = await invitedStory()
    await site.work((work) => authorEndings.hideStory(work, story.storyId))
    await expect(site.work((work) => takePart(work, { ...coming, message: '' }))).rejects.toThrow('no such')
    nurse = await signInAs(site, town.nurse)
    expect((await nurse.get('/backstage/invitations')).body).not.toContain(story.publicId)
    expect((await publicPage(story)).status).toBe(410)
    expect((await site.browser().get(`/api/v1/stories/${story.publicId}`)).status).toBe(410)
  })

  test('an author who is forgotten comes to nothing any more, and nothing leads to them', async () => {
    const { story, coming } = await invitedStory()
    await site.work((work) => takePart(work, { ...coming, message: '' }))
    await site.work((work) => authorErasure.forgetAuthor(work, coming.authorId))
    expect(await signups(story)).toEqual([])
    expect((await publicPage(story)).text).toContain('A group of patients')
  })

  test('the words and who would come go 30 days after the author deletes the story', async () => {
    const { story, coming } = await invitedStory()
    await site.work((work) => takePart(work, { ...coming, message: 'I will.' }))
    await site.work((work) => authorEndings.deleteStory(work, story.storyId))
    site.clock.advance({ days: 31 })
    await site.runJob('responses.erase')
    expect(await signups(story)).toEqual([])
    const rows = await site.rows
      .selectFrom('content.responses as response')
      .innerJoin('content.response_versions as version', 'version.response_id', 'response.id')
      .select(['response.invitation', 'response.shown_invitation as shown', 'version.invitation as version'])
      .where('response.id', '=', coming.responseId)
      .execute()
    expect(JSON.stringify(rows)).not.toContain('patients')
  })
})
