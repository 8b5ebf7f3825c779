import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicId } from '../platform/keys/index.ts'
import { type StoryStatus, storyVisibility, type Withheld } from '../stories/index.ts'
import { aService } from '../testing/desk.ts'
import { addSomeone } from '../testing/people.ts'
import { openSite, type Site } from '../testing/site.ts'
import { publicResponses } from './public-responses.ts'
import { publicThread } from './public-thread.ts'
import { replyStatuses, statuses } from './rules.ts'

const mine = '7b0f4c1e-1111-4111-8111-111111111111'

let site: Site
let writerId: number
let organisationId: number
/** Published, held, hidden, deleted, un-published, taken down. */
const everyStory: { status: StoryStatus; withheld: Withheld }[] = [
  { status: 'published', withheld: null },
  { status: 'held', withheld: null },
  { status: 'published', withheld: 'hidden' },
  { status: 'published', withheld: 'deleted' },
  { status: 'published', withheld: 'unpublished' },
  { status: 'published', withheld: 'taken down' },
]

beforeAll(async () => {
  site = await openSite()
  organisationId = (await aService(site, 'WMH')).organisationId
  writerId = (await addSomeone(site)).accountId
  for (const story of everyStory) await withEveryAnswer(await storyRow(story))
})
afterAll(() => site.close())

test('the list for everybody holds what is published under the one story that is public', async () => {
  const [open] = await site.rows
    .selectFrom('content.stories')
    .select('public_id')
    .orderBy('id')
    .limit(1)
    .execute()
  const { responses } = await publicResponses(site.rows, { limit: 50 })
  expect(responses.map(({ storyId }) => storyId)).toEqual([open?.public_id])
})

test('the public thread shows what the rule shows, and nothing else', async () => {
  const [open] = await site.rows.selectFrom('content.stories').select('id').orderBy('id').limit(1).execute()
  const thread = await publicThread(site.rows, open?.id ?? 0)
  expect(thread.map(({ kind }) => kind)).toEqual(['response', 'reply'])
})

test('asked by a public id, nothing is given under a story that is not public', async () => {
  const stories = await site.rows
    .selectFrom('content.stories')
    .select(['public_id', 'status', 'withheld'])
    .execute()
  for (const { public_id, status, withheld } of stories) {
    const thread = await publicThread(site.rows, storyVisibility.publicStoryId(public_id))
    const isPublic = status === 'published' && withheld === null
    expect({ status, withheld, entries: thread.length }).toEqual({
      status,
      withheld,
      entries: isPublic ? 2 : 0,
    })
  }
})

async function storyRow(story: { status: StoryStatus; withheld: Withheld }): Promise<number> {
  const { id } = await site.rows
    .insertInto('content.stories')
    .values({
      ...story,
      public_id: publicId(),
      author_id: mine,
      screen_name: 'bluekettle',
      relationship: 'patient',
      submitted_on: '2026-03-02',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function withEveryAnswer(storyId: number): Promise<void> {
  for (const status of statuses) await responseRow(storyId, status)
  await site.rows
    .insertInto('content.replies')
    .values(
      replyStatuses.map((status) => ({
        public_id: publicId(),
        story_id: storyId,
        status,
        body: 'Thank you.',
        submitted_on: '2026-03-02',
        published_on: '2026-03-02',
        published_order: 2,
      })),
    )
    .execute()
}

/** Each answer has another writer where one person may have only one at work. */
async function responseRow(storyId: number, status: (typeof statuses)[number]): Promise<void> {
  const atWork = status === 'submitted' || status === 'returned'
  const accountId = atWork ? (await addSomeone(site)).accountId : writerId
  const { id } = await site.rows
    .insertInto('content.responses')
    .values({
      public_id: publicId(),
      story_id: storyId,
      account_id: accountId,
      organisation_id: organisationId,
      status,
      body: 'We have read this.',
      published_body: 'We have read this.',
      published_at: site.clock.now(),
      published_order: 1,
      saved_at: site.clock.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (status === 'published' || status === 'deleted')
    await site.rows
      .insertInto('content.changes')
      .values({
        public_id: publicId(),
        story_id: storyId,
        response_id: id,
        organisation_id: organisationId,
        kind: 'made',
        what: 'Clocks',
        who: 'Estates',
        told_on: '2026-03-02',
        withdrawn_at: status === 'deleted' ? site.clock.now() : null,
      })
      .execute()
}
