import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicLists } from '../stories/index.ts'
import { openSite, type Site } from '../testing/site.ts'
import { type ImportedStory, importStory } from './index.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const row: ImportedStory = {
  source: 'Stories of Wellmouth',
  id: '17',
  body: 'The porter whistled all the way to the scanner. I stopped being afraid.',
  day: '2024-05-06',
  criticality: 0,
  codes: ['kindness', 'kindness', ' '],
  serviceIds: [],
  publish: true,
}

const bring = (more: Partial<ImportedStory> = {}) =>
  site.work((work) => importStory(work, { ...row, ...more }))
const stored = (storyId: number) =>
  site.rows.selectFrom('content.stories').selectAll().where('id', '=', storyId).executeTakeFirstOrThrow()

test('a story from elsewhere is public at once, says so, and keeps its day', async () => {
  const { storyId } = await bring()
  const story = await stored(storyId)
  expect(story).toMatchObject({
    status: 'published',
    submitted_on: '2024-05-06',
    published_on: '2024-05-06',
    criticality: 0,
    author_id: null,
  })
  const sought = await publicLists.seekPublicStory(site.rows, story.public_id)
  expect(sought).toMatchObject({
    found: 'story',
    story: { imported: true, title: 'The porter whistled all the way to the scanner' },
  })
  const decisions = await site.rows
    .selectFrom('content.moderation_decisions')
    .select(['verdict', 'reason_code', 'moderator_id'])
    .where('subject_id', '=', storyId)
    .execute()
  expect(decisions).toEqual([{ verdict: 'publish', reason_code: 'moderated elsewhere', moderator_id: null }])
  const tags = await site.rows.selectFrom('content.story_tags').select(['kind', 'tag']).execute()
  expect(tags).toEqual([{ kind: 'about', tag: 'kindness' }])
})

test('the same story twice adds nothing', async () => {
  const first = await bring()
  const second = await bring({ body: 'Other words under the same number.' })
  expect(second).toMatchObject({ storyId: first.storyId, again: true })
  const { count } = await site.rows
    .selectFrom('content.stories')
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  expect(Number(count)).toBe(1)
})

test('without --publish it waits to be read, like any other', async () => {
  const { storyId } = await bring({ id: '18', publish: false })
  expect(await stored(storyId)).toMatchObject({ status: 'submitted', published_on: null })
})
