import { sql } from 'kysely'
import type { Day } from '../platform/clock/index.ts'
import { type Db, placeByDay, sayPlaceByDay } from '../platform/db/index.ts'
import { storyVisibility } from '../stories/index.ts'
import { type AnswerPicture, picturesOfAnswer } from './pictures/pictures.ts'
import type { PublicResponse, ThreadChange } from './public-thread.ts'

/** A response in a list of responses to many stories. */
export interface ListedResponse {
  publicId: string
  storyId: string
  /** '' for a member who asked to be unnamed: the role stands alone. */
  name: string
  role: string
  organisation: { code: string; name: string }
  body: string
  day: Day
  why: string
  pictures: AnswerPicture[]
  change: ThreadChange | null
  helped: PublicResponse['helped']
}

export interface ResponseSearch {
  organisation?: string | undefined
  service?: string | undefined
  limit: number
  after?: string | undefined
}

export interface ListedResponses {
  responses: ListedResponse[]
  next: string | null
}

/** The day on which a response became public, in the platform's own time zone; the index of 0012 is over the same words. */
const day = sql`(response.published_at at time zone 'Europe/London')::date`

/** Published responses to public stories, latest day first, paged by day and public id; by the code of an organisation or a service if asked. */
export async function publicResponses(
  db: Db,
  { organisation, service, limit, after }: ResponseSearch,
): Promise<ListedResponses> {
  const from = placeByDay(after)
  const { rows } = await sql<ListedResponse>`
    select response.public_id as "publicId", story.public_id as "storyId", response.published_body as body, ${day} as day,
      case when account.unnamed then '' else response.shown_name end as name, response.shown_role as role,
      json_build_object('code', organisation.code, 'name', organisation.name) as organisation,
      response.shown_why as why, response.helped, coalesce(${picturesOfAnswer(sql`response.id`)}, '[]') as pictures,
      case when change.id is not null then json_build_object('kind', change.kind, 'what', change.what, 'who', change.who,
        'when', change.due, 'because', change.because) end as change
    from content.responses response
      join content.stories story on story.id = response.story_id and ${storyVisibility.publicStory}
      join content.organisations organisation on organisation.id = response.organisation_id
      join staff.accounts account on account.id = response.account_id
      left join content.changes change on change.response_id = response.id and change.withdrawn_at is null
    where response.status = 'published'
      ${organisation ? sql`and organisation.code = ${organisation}` : sql``}
      ${service ? sql`and exists (select from content.story_services link join content.services on services.id = link.service_id where link.story_id = story.id and services.code = ${service})` : sql``}
      ${from ? sql`and (${day}, response.public_id) < (${from.day}::date, ${from.publicId})` : sql``}
    order by ${day} desc, response.public_id desc
    limit ${limit + 1}`.execute(db)
  const responses = rows.slice(0, limit)
  const last = responses.at(-1)
  const next = rows.length > limit && last ? sayPlaceByDay({ day: last.day, publicId: last.publicId }) : null
  return { responses, next }
}
