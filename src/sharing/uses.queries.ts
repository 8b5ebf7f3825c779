import { type RawBuilder, sql } from 'kysely'
import { addDays, type Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { storyVisibility } from '../stories/index.ts'
import type { UseKind, UseSetting } from './rules.ts'

/** A use under a request. */
export interface RecordedUse {
  publicId: string
  usedOn: Day
  setting: UseSetting
  people: number
}

/** A use as everybody reads it: choices, a day and a number, and nothing of what was asked. */
export interface PublicUse {
  publicId: string
  usedOn: Day
  kind: UseKind
  setting: UseSetting
  people: number
  organisation: string
  /** The author has taken their yes back since. */
  takenBack: boolean
}

/** Where a story was used with its author's yes, the latest first; of a story known to be public, or of `publicStoryId`. */
export async function publicUses(db: Db, storyId: number | RawBuilder<number>): Promise<PublicUse[]> {
  const { rows } = await sql<PublicUse>`
    select used.public_id as "publicId", used.used_on as "usedOn", request.kind, used.setting, used.people,
      organisation.name as organisation, consent.taken_back_on is not null as "takenBack"
    from content.sharing_requests request join content.sharing_consents consent on consent.request_id = request.id
      join content.story_uses used on used.request_id = request.id
      join content.organisations organisation on organisation.id = request.organisation_id
    where request.story_id = ${storyId}
    order by used.used_on desc, used.id desc limit 200`.execute(db)
  return rows
}

/** How many of an organisation's stories of the last year it has used with a yes; the stories are those made public in the window. */
export interface UsedStories {
  code: string
  used: number
}

const WINDOW_DAYS = 365

/** Every organisation that has used a story of the last 365 days, by its code. Requests are not counted: a no is nobody's business. */
export async function usedByOrganisation(db: Db, today: Day): Promise<UsedStories[]> {
  const from = addDays(today, -WINDOW_DAYS)
  const { rows } = await sql<UsedStories>`
    select organisation.code, count(distinct story.id)::int as used
    from content.story_uses used join content.sharing_requests request on request.id = used.request_id
      join content.stories story on story.id = request.story_id and ${storyVisibility.publicStory}
        and story.published_on between ${from}::date and ${today}::date
      join content.organisations organisation on organisation.id = request.organisation_id
    where exists (select from content.story_services link join content.services service on service.id = link.service_id
      where link.story_id = story.id and service.organisation_id = organisation.id)
    group by organisation.code`.execute(db)
  return rows
}

/** What an organisation asked its authors in the last 365 days and what came of it, for its own directors and coaches. */
export interface SharingFigures {
  from: Day
  asked: number
  yes: number
  no: number
  waiting: number
  /** Yeses that were taken back later; they are in `yes` too. */
  takenBack: number
  /** Stories that were used, and how many times altogether. */
  stories: number
  uses: number
}

/** Counts requests by the day they were asked; those that were taken back unanswered are left out, as are stories that left. */
export async function sharingFigures(db: Db, organisationId: number, today: Day): Promise<SharingFigures> {
  const from = addDays(today, -WINDOW_DAYS)
  const { rows } = await sql<Omit<SharingFigures, 'from'>>`
    with request as (
      select request.id, request.state, request.story_id from content.sharing_requests request
        join content.stories story on story.id = request.story_id and ${storyVisibility.publicStory}
      where request.organisation_id = ${organisationId} and request.state <> 'dropped' and request.asked_on >= ${from}::date
    ), used as (
      select request.story_id from content.story_uses used join request on request.id = used.request_id
    )
    select count(*)::int as asked, (count(*) filter (where state = 'yes'))::int as yes, (count(*) filter (where state = 'no'))::int as no,
      (count(*) filter (where state = 'asked'))::int as waiting,
      (select count(*)::int from content.sharing_consents consent join request on request.id = consent.request_id
        where consent.taken_back_on is not null) as "takenBack",
      (select count(distinct story_id)::int from used) as stories, (select count(*)::int from used) as uses
    from request`.execute(db)
  const counted = rows[0]
  if (!counted) throw new Error('a query of counts gave no row')
  return { from, ...counted }
}
