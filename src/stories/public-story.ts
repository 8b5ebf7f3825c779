import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'
import type { Relationship, StoryStatus, Withheld } from './rules.ts'
import { isPublic } from './visibility.ts'

/** A story as a stranger may read it. Every field is named here; nothing else leaves. */
export interface PublicStory {
  id: number
  publicId: string
  title: string
  body: string
  screenName: string
  relationship: Relationship
  carePeriod: string | null
  purpose: string
  wantsReply: boolean
  editedForPrivacy: boolean
  /** The day on which a wrong service was put right after publication. */
  servicesCorrectedOn: string | null
  imported: boolean
  submittedOn: string
  publishedOn: string
  reads: number
  unlistedService: string
  services: {
    code: string
    name: string
    organisationCode: string
    organisationName: string
    joined: boolean
  }[]
  tags: { kind: string; tag: string; polarity: 'good' | 'poor' | 'neutral' }[]
}

export type Sought =
  | { found: 'story'; story: PublicStory }
  | { found: 'withheld'; withheld: Exclude<Withheld, null>; reason: string | null }
  | { found: 'nothing' }

interface Row {
  id: number
  public_id: string
  status: StoryStatus
  withheld: Withheld
  withheld_reason: string | null
  title: string
  body: string
  screen_name: string
  relationship: Relationship
  care_period: string | null
  purpose: string
  wants_reply: boolean
  edited_for_privacy: boolean
  imported_from: string | null
  services_corrected_on: string | null
  submitted_on: string
  published_on: string
  reads: number
  unlisted_service: string
  services: PublicStory['services'] | null
  tags: PublicStory['tags'] | null
}

/** Whether a word can be the public id of anything. */
export function isPublicId(word: string): boolean {
  return /^[\w-]{22}$/.test(word)
}

/** Finds a story for the public. What was never public is not told apart from what never was. */
export async function seekPublicStory(db: Db, publicId: string): Promise<Sought> {
  if (!isPublicId(publicId)) return { found: 'nothing' }
  const { rows } = await selectStories(sql`story.public_id = ${publicId}`).execute(db)
  const row = rows[0]
  if (!row) return { found: 'nothing' }
  if (isPublic(row)) return { found: 'story', story: present(row) }
  return row.withheld && row.published_on
    ? { found: 'withheld', withheld: row.withheld, reason: row.withheld_reason }
    : { found: 'nothing' }
}

/** The public ones among these stories, in the order in which they are named. */
export async function publicStories(db: Db, publicIds: readonly string[]): Promise<PublicStory[]> {
  const { rows } = await selectStories(sql`story.public_id = any(${publicIds}::text[])`).execute(db)
  const known = new Map(rows.filter(isPublic).map((row) => [row.public_id, present(row)]))
  return publicIds.flatMap((id) => known.get(id) ?? [])
}

function selectStories(which: RawBuilder<unknown>) {
  return sql<Row>`
    select story.id, story.public_id, story.status, story.withheld, story.withheld_reason, version.title, version.body, story.screen_name,
      story.relationship, story.care_period, story.purpose, story.wants_reply, story.edited_for_privacy, story.imported_from,
      story.services_corrected_on,
      story.submitted_on, story.published_on, story.unlisted_service, coalesce(counted.reads, 0) as reads,
      (select json_agg(json_build_object('code', service.code, 'name', service.name, 'organisationCode', organisation.code,
          'organisationName', organisation.name, 'joined', organisation.joined_on is not null) order by service.name)
        from content.story_services link join content.services service on service.id = link.service_id
          join content.organisations organisation on organisation.id = service.organisation_id
        where link.story_id = story.id) as services,
      (select json_agg(json_build_object('kind', kind, 'tag', tag, 'polarity', polarity) order by kind, tag)
        from content.story_tags tagged where tagged.story_id = story.id) as tags
    from content.stories story
      left join content.story_versions version on version.id = story.published_version_id
      left join content.story_reads counted on counted.story_id = story.id
    where ${which}`
}

function present(row: Row): PublicStory {
  return {
    id: row.id,
    publicId: row.public_id,
    title: row.title,
    body: row.body,
    screenName: row.screen_name,
    relationship: row.relationship,
    carePeriod: row.care_period,
    purpose: row.purpose,
    wantsReply: row.wants_reply,
    editedForPrivacy: row.edited_for_privacy,
    servicesCorrectedOn: row.services_corrected_on,
    imported: row.imported_from !== null,
    submittedOn: row.submitted_on,
    publishedOn: row.published_on,
    reads: row.reads,
    unlistedService: row.unlisted_service,
    services: row.services ?? [],
    tags: row.tags ?? [],
  }
}
