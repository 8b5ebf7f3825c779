import { sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'
import { copyKeys } from './reading/near-copies.ts'

/** An earlier reply of an organisation, as its readers see it. */
export interface EarlierReply {
  responseId: number
  body: string
  storyPublicId: string
  publishedAt: Date
}

/** How many are compared word by word. */
const most = 12

/**
 * Published replies of an organisation that may be near copies of a text, those that share most keys first; of an
 * organisation with 100,000 replies only a few rows are touched. `before` leaves out a reply and all that came after it.
 */
export async function earlierReplies(
  db: Db,
  { organisationId, body, before }: { organisationId: number; body: string; before?: number },
): Promise<EarlierReply[]> {
  const { rows } = await sql<EarlierReply>`
    with near as (
      select key.response_id, count(*) as shared from content.response_copy_keys key
      where key.organisation_id = ${organisationId} and key.key = any(${copyKeys(body)}::int[])
        ${before === undefined ? sql`` : sql`and key.response_id <> ${before}`}
      group by key.response_id order by shared desc, key.response_id desc limit ${most}
    )
    select response.id as "responseId", response.published_body as body, story.public_id as "storyPublicId",
      response.published_at as "publishedAt"
    from near join content.responses response on response.id = near.response_id and response.status = 'published'
      join content.stories story on story.id = response.story_id
    ${before === undefined ? sql`` : sql`where response.published_at <= (select published_at from content.responses where id = ${before})`}
    order by near.shared desc, response.published_at desc`.execute(db)
  return rows
}
