import { sql } from 'kysely'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { Relationship, StoryStatus, Withheld } from './rules.ts'

export { reviseStory } from './revise-story.ts'

/** One saved text of a story, as its author may see it: a moderator's stands under that word and no name. */
export interface OwnVersion {
  title: string
  body: string
  writtenBy: 'author' | 'moderator'
  reason: string
  savedOn: Day
  isPublic: boolean
}

/** A story as its own author sees it, wherever it stands. What is taken down is named and its words are not shown. */
export interface OwnStory {
  id: number
  publicId: string
  authorId: string
  status: StoryStatus
  withheld: Withheld
  withheldReason: string | null
  withheldOn: Day | null
  screenName: string
  relationship: Relationship
  carePeriod: string | null
  purpose: string
  wantsReply: boolean
  /** Whether somebody suggested telling it; null where that was not asked. */
  suggested: boolean | null
  edits: 'without asking' | 'ask first'
  delayDays: number
  unlistedService: string
  submittedOn: Day
  publishedOn: Day | null
  services: { code: string; name: string }[]
  tags: { kind: string; tag: string; polarity: 'good' | 'poor' | 'neutral' }[]
  /** The first one first; empty once erased or sealed. The last is the newest. */
  versions: OwnVersion[]
}

interface Row extends Omit<OwnStory, 'services' | 'tags' | 'versions'> {
  services: OwnStory['services'] | null
  tags: OwnStory['tags'] | null
  versions: OwnVersion[] | null
}

/** Everything that these authors have told, the newest first. Whoever asks has made sure that they may. */
export async function storiesOf(db: Db, authorIds: readonly string[]): Promise<OwnStory[]> {
  const { rows } = await sql<Row>`
    select story.id, story.public_id as "publicId", story.author_id as "authorId", story.status, story.withheld,
      story.withheld_reason as "withheldReason", story.withheld_on as "withheldOn", story.screen_name as "screenName",
      story.relationship, story.care_period as "carePeriod", story.purpose, story.wants_reply as "wantsReply", story.suggested, story.edits,
      story.delay_days as "delayDays", story.unlisted_service as "unlistedService", story.submitted_on as "submittedOn",
      story.published_on as "publishedOn",
      (select json_agg(json_build_object('code', service.code, 'name', service.name) order by service.name)
        from content.story_services link join content.services service on service.id = link.service_id
        where link.story_id = story.id) as services,
      (select json_agg(json_build_object('kind', kind, 'tag', tag, 'polarity', polarity) order by kind, tag)
        from content.story_tags tagged where tagged.story_id = story.id and tagged.given_by = 'author') as tags,
      (select json_agg(json_build_object('title', version.title, 'body', version.body, 'writtenBy', version.written_by,
          'reason', version.reason, 'savedOn', version.saved_on, 'isPublic', version.id = coalesce(story.published_version_id, 0))
          order by version.number)
        from content.story_versions version where version.story_id = story.id and not version.erased) as versions
    from content.stories story
    where story.author_id = any(${[...authorIds]}::uuid[])
    order by story.id desc`.execute(db)
  return rows.map((row) => ({
    ...row,
    services: row.services ?? [],
    tags: row.tags ?? [],
    versions: row.withheld === 'taken down' ? [] : (row.versions ?? []),
  }))
}
