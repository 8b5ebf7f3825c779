import { sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'
import type { Seen } from './open-story.ts'
import { onDesk } from './reading-aids/index.ts'

/** A story that waits and whose words are much like those of another. */
export interface AlikeStory {
  /** What a decision about it would be made on. */
  seen: Seen
  title: string
  body: string
  screenName: string
  organisationIds: number[]
  /** The words are the same, but for case, spaces and signs. */
  isSame: boolean
}

/** More than anybody sends in a day; the rest come up as these go. */
const MOST = 1000

/** Stories that wait to be read first and are much like this one, itself first. Empty when it does not wait. */
export async function storiesAlike(db: Db, storyId: number): Promise<AlikeStory[]> {
  const { rows } = await sql<
    Omit<AlikeStory, 'isSame' | 'seen'> & { id: number; version: number; decision: number }
  >`
    select story.id, version.id as version, version.title, version.body, story.screen_name as "screenName",
      coalesce((select max(id) from content.moderation_decisions where subject_kind = 'story' and subject_id = story.id
        and undone_at is null), 0) as decision,
      array(select distinct service.organisation_id from content.story_services link
        join content.services service on service.id = link.service_id where link.story_id = story.id) as "organisationIds"
    from content.stories story join content.story_versions version on version.id = story.latest_version_id
    where story.status = 'submitted' and story.withheld is null
    order by story.id = ${storyId} desc, story.id desc limit ${MOST}`.execute(db)
  const [first] = rows
  if (first?.id !== storyId) return []
  const isLike = onDesk.likenessTo(first.body)
  return rows.flatMap(({ id, version, decision, ...row }) => {
    const found = isLike(row.body)
    if (!found) return []
    return [{ ...row, isSame: found.isSame, seen: { storyId: id, versionId: version, decisionId: decision } }]
  })
}
