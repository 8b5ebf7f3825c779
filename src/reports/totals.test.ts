import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Db } from '../platform/db/index.ts'
import { endThemAll, tellEveryEnding } from '../testing/every-ending.ts'
import { openSite, type Site } from '../testing/site.ts'
import { openWellmouth } from '../testing/wellmouth.ts'
import { type PublicTotals, publicTotals } from './totals.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('2026-03-02T10:00:00Z')
})
afterAll(() => site.close())

/** Everything counted one by one, as the kept totals must stand. */
async function countedAnew(): Promise<PublicTotals | undefined> {
  const { rows } = await sql<PublicTotals>`
    with story as (select id from content.stories where status = 'published' and withheld is null)
    select (select count(*)::int from story) as stories,
      (select count(*)::int from content.responses where status = 'published' and story_id in (select id from story)) as answers,
      (select count(*)::int from content.changes
        where kind = 'made' and withdrawn_at is null and story_id in (select id from story)) as changes`.execute(
    site.rows,
  )
  return rows[0]
}

test('the totals follow every story that is published, answered, hidden, deleted and taken down', async () => {
  const town = await openWellmouth(site)
  const told = await tellEveryEnding(town)
  const before = await publicTotals(site.app.db)
  expect(before.stories).toBeGreaterThan(1)
  expect(before.answers).toBeGreaterThan(0)
  expect(before).toEqual(await countedAnew())
  await endThemAll(town, told)
  const after = await publicTotals(site.app.db)
  expect(after.stories).toBeLessThan(before.stories)
  expect(after).toEqual(await countedAnew())
})

test('a story hidden while its answer is withdrawn is counted right, whoever commits first', async () => {
  const one = connect(site.url, { max: 1 })
  const other = connect(site.url, { max: 1 })
  const { story_id } = await site.rows
    .selectFrom('content.counted_stories')
    .select('story_id')
    .where('answers', '>', 0)
    .executeTakeFirstOrThrow()
  await Promise.all([
    together(one, (db) =>
      sql`update content.stories set withheld = 'hidden', withheld_on = current_date where id = ${story_id}`.execute(
        db,
      ),
    ),
    together(other, (db) =>
      sql`update content.responses set status = 'deleted' where story_id = ${story_id}`.execute(db),
    ),
  ])
  expect(await publicTotals(site.app.db)).toEqual(await countedAnew())
  await Promise.all([one.destroy(), other.destroy()])
})

/** Acts, waits a moment so that the other has acted too, and commits. */
function together(db: Db, act: (db: Db) => Promise<unknown>): Promise<unknown> {
  return db.transaction().execute(async (transaction) => {
    await act(transaction)
    await sql`select pg_sleep(0.2)`.execute(transaction)
  })
}
