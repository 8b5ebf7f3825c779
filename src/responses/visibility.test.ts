import { afterAll, beforeAll, expect, test } from 'vitest'
import { canSeeChange, changesVisibleTo } from '../changes/visibility.ts'
import type { StaffViewer, Viewer } from '../platform/auth/index.ts'
import { publicId } from '../platform/keys/index.ts'
import { type SeenStory, type StoryStatus, storyVisibility, type Withheld } from '../stories/index.ts'
import { aService } from '../testing/desk.ts'
import { addSomeone } from '../testing/people.ts'
import { openSite, type Site } from '../testing/site.ts'
import { publicThread } from './public-thread.ts'
import { replyStatuses, statuses } from './rules.ts'
import { canSeeReply, canSeeResponse, repliesVisibleTo, responsesVisibleTo } from './visibility.ts'

const mine = '7b0f4c1e-1111-4111-8111-111111111111'
const theirs = '7b0f4c1e-2222-4222-8222-222222222222'

let site: Site
let writerId: number
let organisationId: number
let viewers: Viewer[]
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
  const [writer, colleague] = [await addSomeone(site), await addSomeone(site)]
  writerId = writer.accountId
  viewers = [
    { kind: 'public' },
    { kind: 'author', authorId: mine },
    { kind: 'author', authorId: theirs },
    staff(writerId),
    staff(colleague.accountId),
    staff(colleague.accountId, ['moderator']),
    staff(colleague.accountId, ['senior moderator']),
  ]
  for (const story of everyStory) await withEveryAnswer(await storyRow(story))
})
afterAll(() => site.close())

test('responses: the rule and its SQL twin agree for every viewer', async () => {
  const rows = await site.rows
    .selectFrom('content.responses as r')
    .innerJoin('content.stories as s', 's.id', 'r.story_id')
    .select(['r.id', 'r.status', 'r.account_id', 's.status as story_status', 's.withheld', 's.author_id'])
    .execute()
  expect(rows).toHaveLength(statuses.length * everyStory.length)
  for (const viewer of viewers) {
    const seen = await site.rows
      .selectFrom('content.responses')
      .select('id')
      .where(responsesVisibleTo(viewer))
      .execute()
    const byRule = rows.filter((row) =>
      canSeeResponse(viewer, { status: row.status, accountId: row.account_id }, storyOf(row)),
    )
    expect({ viewer, ids: idsOf(seen) }).toEqual({ viewer, ids: idsOf(byRule) })
  }
})

test('replies: the rule and its SQL twin agree for every viewer', async () => {
  const rows = await site.rows
    .selectFrom('content.replies as r')
    .innerJoin('content.stories as s', 's.id', 'r.story_id')
    .select(['r.id', 'r.status', 's.status as story_status', 's.withheld', 's.author_id'])
    .execute()
  expect(rows).toHaveLength(replyStatuses.length * everyStory.length)
  for (const viewer of viewers) {
    const seen = await site.rows
      .selectFrom('content.replies')
      .select('id')
      .where(repliesVisibleTo(viewer))
      .execute()
    const byRule = rows.filter((row) => canSeeReply(viewer, row.status, storyOf(row)))
    expect({ viewer, ids: idsOf(seen) }).toEqual({ viewer, ids: idsOf(byRule) })
  }
})

test('changes: the rule and its SQL twin agree for every viewer', async () => {
  const rows = await site.rows
    .selectFrom('content.changes as c')
    .innerJoin('content.stories as s', 's.id', 'c.story_id')
    .select(['c.id', 'c.withdrawn_at', 's.status as story_status', 's.withheld', 's.author_id'])
    .execute()
  expect(rows).toHaveLength(2 * everyStory.length)
  for (const viewer of viewers) {
    const seen = await site.rows
      .selectFrom('content.changes')
      .select('id')
      .where(changesVisibleTo(viewer))
      .execute()
    const byRule = rows.filter((row) => canSeeChange(viewer, { withdrawnAt: row.withdrawn_at }, storyOf(row)))
    expect({ viewer, ids: idsOf(seen) }).toEqual({ viewer, ids: idsOf(byRule) })
  }
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

test('a colleague never sees a draft, and the writer does', () => {
  const story = { status: 'published', withheld: null, authorId: mine } as const
  const draft = { status: 'draft', accountId: writerId } as const
  expect(viewers.map((viewer) => canSeeResponse(viewer, draft, story))).toEqual([
    false,
    false,
    false,
    true,
    false,
    false,
    false,
  ])
})

function staff(accountId: number, platformRoles: StaffViewer['platformRoles'] = []): StaffViewer {
  return {
    kind: 'staff',
    accountId,
    name: 'Ines Okoro',
    roleTitle: 'Ward sister',
    memberships: [{ organisationId, role: 'responder', serviceIds: [] }],
    platformRoles,
  }
}

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

interface StoryColumns {
  story_status: StoryStatus
  withheld: Withheld
  author_id: string | null
}

function storyOf({ story_status, withheld, author_id }: StoryColumns): SeenStory {
  return { status: story_status, withheld, authorId: author_id }
}

function idsOf(rows: { id: number }[]): number[] {
  return rows.map(({ id }) => id).sort((one, two) => one - two)
}
