import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StaffViewer, Viewer } from '../platform/auth/index.ts'
import { publicId } from '../platform/keys/index.ts'
import { openSite, type Site } from '../testing/site.ts'
import { type StoryStatus, statuses, type Withheld } from './rules.ts'
import { canSee, publicStoryId, type SeenStory, visibleTo } from './visibility.ts'

const mine = '7b0f4c1e-1111-4111-8111-111111111111'
const theirs = '7b0f4c1e-2222-4222-8222-222222222222'
const withheldKinds: Withheld[] = [null, 'hidden', 'deleted', 'unpublished', 'taken down']

const staff = (platformRoles: StaffViewer['platformRoles']): StaffViewer => ({
  kind: 'staff',
  accountId: 1,
  name: 'Asha Pell',
  roleTitle: 'Moderator',
  memberships: [{ organisationId: 1, role: 'director', serviceIds: [] }],
  platformRoles,
})

const viewers: Viewer[] = [
  { kind: 'public' },
  { kind: 'author', authorId: mine },
  staff([]),
  staff(['operator']),
  staff(['moderator']),
  staff(['senior moderator']),
]

const everyStory: SeenStory[] = statuses.flatMap((status) =>
  withheldKinds.flatMap((withheld) =>
    [mine, theirs, null].map((authorId) => ({ status, withheld, authorId })),
  ),
)

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('the rule and its SQL twin agree on every story for every viewer', async () => {
  const rows = await site.rows
    .insertInto('content.stories')
    .values(everyStory.map(asRow))
    .returning(['id', 'status', 'withheld', 'author_id'])
    .execute()
  for (const viewer of viewers) {
    const seen = await site.rows.selectFrom('content.stories').select('id').where(visibleTo(viewer)).execute()
    const bySql = new Set(seen.map(({ id }) => id))
    for (const row of rows) {
      const story = { status: row.status, withheld: row.withheld, authorId: row.author_id } as SeenStory
      expect({ viewer, story, seen: bySql.has(row.id) }).toEqual({
        viewer,
        story,
        seen: canSee(viewer, story),
      })
    }
  }
})

test('what is asked by a public id hangs on no story that the public may not see', async () => {
  const rows = await site.rows
    .selectFrom('content.stories')
    .select(['id', 'public_id', 'status', 'withheld', 'author_id'])
    .execute()
  expect(rows.length).toBeGreaterThanOrEqual(everyStory.length)
  for (const { id, public_id, author_id: authorId, ...row } of rows) {
    const found = await sql<{ id: number | null }>`select ${publicStoryId(public_id)} as id`.execute(
      site.rows,
    )
    const story = { ...row, authorId } as SeenStory
    expect({ story, id: found.rows[0]?.id }).toEqual({
      story,
      id: canSee({ kind: 'public' }, story) ? id : null,
    })
  }
})

test('a member of staff never sees more than the public does', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...everyStory),
      (story) => canSee(staff([]), story) === canSee({ kind: 'public' }, story),
    ),
  )
})

test('an author never sees another author’s unpublished story', () => {
  const others = everyStory.filter(
    (story) => story.authorId === theirs && !(story.status === 'published' && story.withheld === null),
  )
  expect(others.length).toBeGreaterThan(20)
  expect(others.some((story) => canSee({ kind: 'author', authorId: mine }, story))).toBe(false)
})

function asRow({ status, withheld, authorId }: SeenStory) {
  return {
    public_id: publicId(),
    author_id: authorId,
    screen_name: 'BlueKettle',
    relationship: 'patient',
    status: status as StoryStatus,
    withheld,
    submitted_on: '2026-03-02',
  }
}
