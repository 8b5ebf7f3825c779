import { sql } from 'kysely'
import { careInRoom, type RoomCare } from '../care/index.ts'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { Relationship, StoryStatus, Withheld } from '../stories/index.ts'
import { storyVisibility } from '../stories/index.ts'

/** A colleague in the audience of a story. */
export interface RoomHearer {
  name: string
  role: string
  toldAt: string | null
  readAt: string | null
}

/** A public story as the people it is about see it. Nothing here says who its author is. */
export interface RoomStory {
  id: number
  publicId: string
  title: string
  body: string
  screenName: string
  relationship: Relationship
  purpose: string
  wantsReply: boolean
  editedForPrivacy: boolean
  imported: boolean
  toldOn: Day
  publishedOn: Day
  reads: number
  /** 0 to 5, for staff only; null where nobody has said. */
  criticality: number | null
  services: RoomService[]
  tags: { kind: string; tag: string }[]
  /** How many were told, and how many have read. */
  told: number
  read: number
  /** Colleagues among them, those who have read first; not more than `MOST_NAMED`. */
  colleagues: RoomHearer[]
  colleagueCount: number
  /** Whoever looks: how they are shown in public. */
  me: {
    unnamed: boolean
    roleSentence: string
    why: string
    standsInFor: { accountId: number; name: string }[]
  }
  care: RoomCare
}

export interface RoomService {
  id: number
  code: string
  name: string
  organisationId: number
  organisation: string
}

export type Room =
  | { found: 'story'; story: RoomStory }
  | { found: 'withheld'; withheld: Exclude<Withheld, null>; services: RoomService[] }
  | { found: 'nothing' }

type Row = Omit<RoomStory, 'services' | 'tags' | 'colleagues'> & {
  status: StoryStatus
  withheld: Withheld
  services: RoomService[] | null
  tags: RoomStory['tags'] | null
  colleagues: RoomHearer[] | null
}

const MOST_NAMED = 40

export interface RoomSought {
  publicId: string
  accountId: number
  /** The same person where nobody is to be named. */
  mark: Buffer
  today: Day
  /** Whose names this person may read. */
  organisationIds: number[]
}

/** Finds a story for its story room, in one statement. Whether the person may enter is the caller's question. */
export async function storyInRoom(
  db: Db,
  { publicId, accountId, mark, organisationIds, today }: RoomSought,
): Promise<Room> {
  const { rows } = await sql<Row>`
    select story.id, story.public_id as "publicId", story.status, story.withheld, version.title, version.body,
      story.screen_name as "screenName", story.relationship, story.purpose, story.wants_reply as "wantsReply",
      story.edited_for_privacy as "editedForPrivacy", story.imported_from is not null as imported,
      story.submitted_on as "toldOn", story.published_on as "publishedOn", coalesce(counted.reads, 0) as reads, story.criticality,
      (select json_agg(json_build_object('id', service.id, 'code', service.code, 'name', service.name,
          'organisationId', organisation.id, 'organisation', organisation.name) order by service.name)
        from content.story_services link join content.services service on service.id = link.service_id
          join content.organisations organisation on organisation.id = service.organisation_id
        where link.story_id = story.id) as services,
      (select json_agg(json_build_object('kind', kind, 'tag', tag) order by kind, tag)
        from content.story_tags where story_id = story.id) as tags,
      heard.told, heard.read, heard.colleagues as "colleagueCount",
      (select json_agg(json_build_object('name', name, 'role', role_title, 'toldAt', told_at, 'readAt', first_read_at)
          order by first_read_at nulls last, name)
        from (select account.name, heard.role_title, heard.told_at, heard.first_read_at
          from content.audience heard join staff.accounts account on account.id = heard.account_id
          where heard.story_id = story.id and heard.organisation_id = any(${organisationIds}::int[])
          order by heard.first_read_at nulls last, account.name limit ${MOST_NAMED}) named) as colleagues,
      (select json_build_object('unnamed', unnamed, 'roleSentence', role_sentence, 'why', why_answering, 'standsInFor', coalesce((
          select json_agg(json_build_object('accountId', away.id, 'name', away.name) order by away.name)
          from staff.absences absence join staff.accounts away on away.id = absence.account_id and away.left_at is null
          where absence.cover_id = ${accountId} and absence.ended_at is null
            and absence.first_day <= ${today}::date and absence.last_day >= ${today}::date), '[]')) from staff.accounts where id = ${accountId}) as me,
      ${careInRoom({ mark, accountId, organisationIds })} as care
    from content.stories story
      left join content.story_versions version on version.id = story.published_version_id
      left join content.story_reads counted on counted.story_id = story.id
      cross join lateral (select count(told_at)::int as told, count(first_read_at)::int as read,
          (count(*) filter (where organisation_id = any(${organisationIds}::int[])))::int as colleagues
        from content.audience where story_id = story.id) heard
    where story.public_id = ${publicId} and story.published_on is not null`.execute(db)
  const row = rows[0]
  if (!row) return { found: 'nothing' }
  const services = row.services ?? []
  if (storyVisibility.isPublic(row)) return { found: 'story', story: present(row, services) }
  return row.withheld ? { found: 'withheld', withheld: row.withheld, services } : { found: 'nothing' }
}

function present(row: Row, services: RoomService[]): RoomStory {
  return {
    id: row.id,
    publicId: row.publicId,
    title: row.title,
    body: row.body,
    screenName: row.screenName,
    relationship: row.relationship,
    purpose: row.purpose,
    wantsReply: row.wantsReply,
    editedForPrivacy: row.editedForPrivacy,
    imported: row.imported,
    toldOn: row.toldOn,
    publishedOn: row.publishedOn,
    reads: row.reads,
    criticality: row.criticality,
    services,
    tags: row.tags ?? [],
    told: row.told,
    read: row.read,
    colleagues: row.colleagues ?? [],
    colleagueCount: row.colleagueCount,
    me: row.me,
    care: row.care,
  }
}
