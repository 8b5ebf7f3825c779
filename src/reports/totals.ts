import { sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'

/** Everything that is public now, counted. */
export async function publicTotals(db: Db): Promise<{ stories: number; answers: number; changes: number }> {
  const { rows } = await sql<{ stories: number; answers: number; changes: number }>`
    with story as (select id from content.stories where status = 'published' and withheld is null)
    select (select count(*)::int from story) as stories,
      (select count(*)::int from content.responses where status = 'published' and story_id in (select id from story)) as answers,
      (select count(*)::int from content.changes where kind = 'made' and withdrawn_at is null and story_id in (select id from story)) as changes`.execute(
    db,
  )
  return rows[0] ?? { stories: 0, answers: 0, changes: 0 }
}
