import { sql } from 'kysely'
import { addDays, type Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { Relationship, StoryStatus, Withheld } from '../stories/index.ts'
import { type Decision, decisionsOn } from './decisions.queries.ts'
import { type AuthorMessage, messagesOf } from './messages.queries.ts'
import { daysToAnswer } from './rules.ts'
import { type StoryVersion, versionsOf } from './story.queries.ts'

/** A story with everything that a moderator may know of it. Who told it is not among that. */
export interface StoryToReview {
  id: number
  publicId: string
  status: StoryStatus
  withheld: Withheld
  withheldReason: string | null
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
  criticality: number | null
  concern: string | null
  importedFrom: string | null
  hasAuthor: boolean
  submittedOn: Day
  /** The last day on which its author can answer before it is declined. */
  answerBy: Day | null
  withheldOn: Day | null
  releaseAt: Date | null
  latestVersionId: number | null
  publishedVersionId: number | null
  services: ReviewedService[]
  tags: ReviewedTag[]
  versions: StoryVersion[]
  decisions: Decision[]
  messages: AuthorMessage[]
  record: AuditLine[]
}

export interface ReviewedService {
  id: number
  code: string
  name: string
  organisationId: number
  organisationName: string
}

export interface ReviewedTag {
  kind: 'about' | 'good' | 'could be better' | 'feeling'
  tag: string
  givenBy: 'author' | 'moderator'
}

/** One line of the audit: who did what. An author's acts have a day and no time. */
export interface AuditLine {
  at: Date | null
  day: Day
  by: string
  verb: string
}

/** @returns null when there is no such story */
export async function storyToReview(db: Db, storyId: number): Promise<StoryToReview | null> {
  const row = await db.selectFrom('content.stories').selectAll().where('id', '=', storyId).executeTakeFirst()
  if (!row) return null
  const [services, tags, versions, decisions, messages, record] = await Promise.all([
    servicesOf(db, storyId),
    tagsOf(db, storyId),
    versionsOf(db, storyId),
    decisionsOn(db, { kind: 'story', id: storyId }),
    messagesOf(db, storyId),
    recordOf(db, `story ${storyId}`),
  ])
  return { ...present(row), services, tags, versions, decisions, messages, record }
}

type Row = Awaited<ReturnType<typeof rowOf>>
const rowOf = (db: Db) => db.selectFrom('content.stories').selectAll().executeTakeFirstOrThrow()

function present(row: Row) {
  return {
    id: row.id,
    publicId: row.public_id,
    status: row.status,
    withheld: row.withheld,
    withheldReason: row.withheld_reason,
    screenName: row.screen_name,
    relationship: row.relationship as Relationship,
    carePeriod: row.care_period,
    purpose: row.purpose,
    wantsReply: row.wants_reply,
    suggested: row.suggested,
    edits: row.edits,
    delayDays: row.delay_days,
    unlistedService: row.unlisted_service,
    criticality: row.criticality,
    concern: row.concern,
    importedFrom: row.imported_from,
    hasAuthor: row.author_id !== null,
    submittedOn: row.submitted_on,
    answerBy: row.returned_on && addDays(row.returned_on, daysToAnswer),
    withheldOn: row.withheld_on,
    releaseAt: row.release_at,
    latestVersionId: row.latest_version_id,
    publishedVersionId: row.published_version_id,
  }
}

function servicesOf(db: Db, storyId: number): Promise<ReviewedService[]> {
  return db
    .selectFrom('content.story_services as link')
    .innerJoin('content.services as service', 'service.id', 'link.service_id')
    .innerJoin('content.organisations as organisation', 'organisation.id', 'service.organisation_id')
    .select([
      'service.id',
      'service.code',
      'service.name',
      'service.organisation_id as organisationId',
      'organisation.name as organisationName',
    ])
    .where('link.story_id', '=', storyId)
    .orderBy('service.name')
    .execute()
}

function tagsOf(db: Db, storyId: number): Promise<ReviewedTag[]> {
  return db
    .selectFrom('content.story_tags')
    .select(['kind', 'tag', 'given_by as givenBy'])
    .where('story_id', '=', storyId)
    .orderBy('kind')
    .orderBy('tag')
    .execute()
}

/** The audit of a subject, the first line first, with names in place of account numbers. */
export async function recordOf(db: Db, subject: string): Promise<AuditLine[]> {
  const rows = await db
    .selectFrom('ops.audit as entry')
    .leftJoin('staff.accounts as account', (join) =>
      join.on('entry.actor', '=', sql<string>`'account ' || account.id`),
    )
    .select(['entry.at', 'entry.on_day', 'entry.actor', 'entry.verb', 'account.name'])
    .where('entry.subject', '=', subject)
    .orderBy('entry.id')
    .execute()
  return rows.map((row) => ({ at: row.at, day: row.on_day, by: row.name ?? row.actor, verb: row.verb }))
}
