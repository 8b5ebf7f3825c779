import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StaffViewer } from '../platform/auth/index.ts'
import { publicId } from '../platform/keys/index.ts'
import { openSite, type Site } from '../testing/site.ts'
import { type StoryStatus, statuses, type Withheld } from './rules.ts'
import { canSee, isPublic, isPublicNow, publicStory, publicStoryId, type SeenStory } from './visibility.ts'

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

test('the rule and everything that says it in SQL agree on every story', async () => {
  const rows = await site.rows
    .insertInto('content.stories')
    .values(everyStory.map(asRow))
    .returning(['id', 'status', 'withheld'])
    .execute()
  const found = await site.rows
    .selectFrom('content.stories as story')
    .select('story.id')
    .where(publicStory)
    .execute()
  const bySql = new Set(found.map(({ id }) => id))
  for (const { id, ...story } of rows) {
    const now = await isPublicNow(site.rows, id)
    expect({ story, bySql: bySql.has(id), now }).toEqual({
      story,
      bySql: isPublic(story),
      now: isPublic(story),
    })
  }
})

test('no other statement says by itself what public means', () => {
  const inSql = /status = 'published'\s+and [\w.]*withheld is null/
  const inParts = /'=', 'published'\)\s*\.where\('[\w.]*withheld', 'is', null\)/
  const files = globSync('src/**/*.{ts,tsx}').filter(
    (file) => !/\.test\.|\.generated\.|src.testing/.test(file),
  )
  expect(files.length).toBeGreaterThan(500)
  const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  const saying = texts.filter(({ text }) => inSql.test(text) || inParts.test(text)).map(({ file }) => file)
  expect(saying).toEqual(['src/stories/visibility.ts'])
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

test('a moderator sees what waits and what is withheld, but nothing erased; what was taken down only a senior one', () => {
  const story = (withheld: Withheld): SeenStory => ({ status: 'published', withheld, authorId: mine })
  const seenBy = (roles: StaffViewer['platformRoles']) =>
    withheldKinds.filter((withheld) => canSee(staff(roles), story(withheld)))
  expect(seenBy(['moderator'])).toEqual([null, 'hidden', 'unpublished'])
  expect(seenBy(['senior moderator'])).toEqual([null, 'hidden', 'unpublished', 'taken down'])
  expect(seenBy(['operator'])).toEqual([null])
})
