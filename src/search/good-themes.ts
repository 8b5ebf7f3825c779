import { sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'
import { storyVisibility } from '../stories/index.ts'

/** Something that authors said was good, and in how many public stories. */
export interface GoodTheme {
  tag: string
  stories: number
}

const MOST = 60

/** What public stories say was good, the commonest first; of one organisation by its code, or of all. 60 at most. */
export async function goodThemes(db: Db, organisationCode: string): Promise<GoodTheme[]> {
  const { rows } = await sql<GoodTheme>`
    select min(tagged.tag) as tag, count(distinct story.id)::int as stories
    from content.story_tags tagged join content.stories story on story.id = tagged.story_id
    where tagged.kind = 'good' and ${storyVisibility.publicStory}
      ${
        organisationCode
          ? sql`and exists (select from content.story_services link join content.services service on service.id = link.service_id
              join content.organisations organisation on organisation.id = service.organisation_id
              where link.story_id = story.id and organisation.code = ${organisationCode})`
          : sql``
      }
    group by lower(tagged.tag) order by stories desc, tag limit ${MOST}`.execute(db)
  return rows
}
