import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { forgetAuthor } from '../authors/forget-author.ts'
import { authorEndings } from '../stories/index.ts'
import { aService } from '../testing/desk.ts'
import { addSomeone, type Enrolled, signInAs } from '../testing/people.ts'
import { type PublicStoryInTest, publicStory } from '../testing/public-story.ts'
import { openSite, type Site } from '../testing/site.ts'
import {
  checking,
  publicThread,
  responseRules,
  type SentReply,
  sayIfItHelped,
  sendReply,
  writing,
} from './index.ts'

let site: Site
let nurse: Enrolled
let ward: Awaited<ReturnType<typeof aService>>
let story: PublicStoryInTest
let responseId: number
let authorId: string
let readers = 0

beforeAll(async () => {
  site = await openSite()
  ward = await aService(site, 'WMH')
  nurse = await addSomeone(site, {
    name: 'Ines Okoro',
    roleTitle: 'Ward sister',
    memberships: [{ organisationId: ward.organisationId, role: 'responder' }],
  })
})
afterAll(() => site.close())
beforeEach(async () => {
  story = await publicStory(site, { serviceIds: [ward.serviceId], email: `reader${++readers}@example.org` })
  // A serious one, so that a moderator reads each answer first, however many the nurse has written.
  await site.rows.updateTable('content.stories').set({ criticality: 3 }).execute()
  authorId = await authorOf(story)
  responseId = await answered('We have mended the clock.')
})

test('the author hears that something is new, in a mail without the story or the service', async () => {
  const mail = (await site.outbox()).filter(({ to_author }) => to_author === authorId).at(-1)
  expect(mail).toMatchObject({ template: 'authorUpdate' })
  expect(JSON.stringify(mail?.params)).toBe('{}')
})

test('an author replies once, however often the button is pressed, and a moderator reads it first', async () => {
  const reply = aReply('Thank you for telling me.')
  const [first, second] = await Promise.all([send(reply), send(reply)])
  expect(first.replyId).toBe(second.replyId)
  expect(await threadBodies()).toEqual(['We have mended the clock.'])
  await site.work((work) => checking.publishReply(work, { replyId: first.replyId }))
  expect(await threadBodies()).toEqual(['We have mended the clock.', 'Thank you for telling me.'])
  expect((await site.outbox()).at(-1)).toMatchObject({ template: 'replyToYou', to_account: nurse.accountId })
})

test('the thread keeps the order in which its letters became public, on one day', async () => {
  const { replyId } = await send(aReply('And the ward beside it?'))
  await site.work((work) => checking.publishReply(work, { replyId }))
  await answered('That one goes too now.')
  expect(await threadBodies()).toEqual([
    'We have mended the clock.',
    'And the ward beside it?',
    'That one goes too now.',
  ])
})

test('an author who wrote back last stands on Today until somebody answers', async () => {
  const { replyId } = await send(aReply('And the ward beside it?'))
  await site.work((work) => checking.publishReply(work, { replyId }))
  const browser = await signInAs(site, nurse)
  const wroteBack = async () => {
    const { $ } = await browser.get('/backstage')
    return $(`section[aria-labelledby=replied] a[href="${story.room}"]`).length
  }
  expect(await wroteBack()).toBe(1)
  await answered('That one goes too now.')
  expect(await wroteBack()).toBe(0)
})

test('a moderator takes a name out of a reply, and what the author wrote is kept', async () => {
  const { replyId } = await send(aReply('Thank Nurse Abara for me.'))
  await site.work((work) => checking.publishReply(work, { replyId, body: 'Thank the nurse for me.' }))
  expect(await threadBodies()).toContain('Thank the nurse for me.')
  const row = await site.rows
    .selectFrom('content.replies')
    .select(['body', 'published_body'])
    .where('id', '=', replyId)
    .executeTakeFirstOrThrow()
  expect(row).toEqual({ body: 'Thank Nurse Abara for me.', published_body: 'Thank the nurse for me.' })
})

test('a returned reply is replaced by the next; a declined one is settled', async () => {
  const { replyId } = await send(aReply('First words.'))
  await site.work((work) => checking.returnReply(work, { replyId, reason: 'Please leave out the name.' }))
  await send({ ...aReply('Other words.'), insteadOf: replyId })
  const rows = await site.rows
    .selectFrom('content.replies')
    .select(['body', 'status'])
    .where('story_id', '=', story.storyId)
    .orderBy('id')
    .execute()
  expect(rows).toEqual([
    { body: 'First words.', status: 'withdrawn' },
    { body: 'Other words.', status: 'submitted' },
  ])
  await expect(site.work((work) => checking.declineReply(work, { replyId, reason: 'No.' }))).rejects.toThrow(
    'already decided',
  )
})

test('only the author of the story says whether an answer helped, and may say it anew', async () => {
  const say = (id: string, helped: 'yes' | 'partly' | 'no') =>
    site.work((work) => sayIfItHelped(work, { responseId, authorId: id, helped }))
  await say(authorId, 'partly')
  await say(authorId, 'yes')
  const page = await site.browser().get(`/stories/${story.publicId}`)
  expect(page.text).toContain('The author says that this answer helped.')
  await expect(say('7b0f4c1e-2222-4222-8222-222222222222', 'no')).rejects.toThrow('Only the author')
  await site.work((work) => authorEndings.hideStory(work, story.storyId))
  await expect(say(authorId, 'no')).rejects.toThrow('Only the author')
})

test('nothing can be said under a hidden story, and its letters come back with it', async () => {
  await site.work((work) => authorEndings.hideStory(work, story.storyId))
  expect((await site.browser().get(`/stories/${story.publicId}`)).status).toBe(410)
  await expect(send(aReply('Hello?'))).rejects.toThrow('hidden this story')
  await site.work((work) => authorEndings.showStoryAgain(work, story.storyId))
  expect((await site.browser().get(`/stories/${story.publicId}`)).text).toContain('We have mended the clock.')
})

test('a forgotten author is not written to any more, and every letter stays', async () => {
  await site.work((work) => forgetAuthor(work, authorId))
  const before = (await site.outbox()).filter(({ to_author }) => to_author !== null).length
  await answered('One thing more.')
  expect((await site.outbox()).filter(({ to_author }) => to_author !== null)).toHaveLength(before)
  expect(await threadBodies()).toEqual(['We have mended the clock.', 'One thing more.'])
  await expect(
    site.work((work) => sayIfItHelped(work, { responseId, authorId, helped: 'yes' })),
  ).rejects.toThrow('Only the author')
})

test('two moderators decide at once: the second reads that it is settled', async () => {
  const waiting = await site.work((work) => writing.submitResponse(work, written('Twice?')))
  const decide = () => site.work((work) => checking.publishResponse(work, waiting))
  const [one, two] = await Promise.allSettled([decide(), decide()])
  expect([one.status, two.status].sort()).toEqual(['fulfilled', 'rejected'])
  const refused = one.status === 'rejected' ? one : two
  expect(String(refused.status === 'rejected' && refused.reason)).toContain('already decided')
})

test('declining new words leaves the approved ones public and puts them back for the writer', async () => {
  const { accountId } = nurse
  const words = { body: 'Other words.', why: '', change: responseRules.noChange }
  await site.work((work) => writing.editResponse(work, { responseId, accountId, ...words }))
  await site.work((work) => checking.declineResponse(work, { responseId }))
  expect(await threadBodies()).toEqual(['We have mended the clock.'])
  const [own] = await writing.ownAnswers(site.app.db, { storyId: story.storyId, accountId })
  expect(own).toMatchObject({ status: 'published', revision: null, body: 'We have mended the clock.' })
})

test('under a deleted story every answer is erased after 30 days, and not before', async () => {
  await send(aReply('My last word.'))
  await site.work((work) => authorEndings.deleteStory(work, story.storyId))
  site.clock.advance({ days: 29 })
  await site.runJob('responses.erase')
  expect(await wordsLeft()).toContain('We have mended the clock.')
  site.clock.advance({ days: 1 })
  await site.runJob('responses.erase')
  expect(await wordsLeft()).toEqual([])
})

async function answered(body: string): Promise<number> {
  const id = await site.work((work) => writing.submitResponse(work, written(body)))
  await site.work((work) => checking.publishResponse(work, id))
  return id
}

function written(body: string): writing.WrittenResponse {
  return {
    storyId: story.storyId,
    accountId: nurse.accountId,
    organisationId: ward.organisationId,
    serviceId: ward.serviceId,
    body,
    why: '',
    change: responseRules.noChange,
  }
}

function aReply(body: string): SentReply {
  return { storyId: story.storyId, responseId, body, formKey: randomBytes(32) }
}

function send(reply: SentReply) {
  return site.work((work) => sendReply(work, reply))
}

async function threadBodies(): Promise<string[]> {
  return (await publicThread(site.app.db, story.storyId)).map(({ body }) => body)
}

async function authorOf({ storyId }: PublicStoryInTest): Promise<string> {
  const row = await site.rows
    .selectFrom('content.stories')
    .select('author_id')
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow()
  return row.author_id ?? ''
}

/** Every word of an answer that any row under the story still holds. */
async function wordsLeft(): Promise<string[]> {
  const responses = await site.rows
    .selectFrom('content.responses')
    .select(['body', 'published_body'])
    .where('story_id', '=', story.storyId)
    .execute()
  const versions = await site.rows
    .selectFrom('content.response_versions')
    .innerJoin('content.responses', 'content.responses.id', 'content.response_versions.response_id')
    .select('content.response_versions.body')
    .where('content.responses.story_id', '=', story.storyId)
    .execute()
  const replies = await site.rows
    .selectFrom('content.replies')
    .select(['body', 'published_body'])
    .where('story_id', '=', story.storyId)
    .execute()
  const all = [...responses, ...replies].flatMap((row) => [row.body, row.published_body])
  return [...all, ...versions.map(({ body }) => body)].filter((words): words is string => Boolean(words))
}
