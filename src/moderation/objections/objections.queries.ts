import { sql } from 'kysely'
import type { Day, Nation } from '../../platform/clock/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { AnswerReason, Ground, ObjectionKind, Outcome, Stage } from './rules.ts'

/** Something by which somebody asks for a story to be looked at again, as the desk sees it. No author is among it. */
export interface Objection {
  id: number
  kind: ObjectionKind
  storyId: number
  storyPublicId: string
  title: string
  decisionId: number | null
  /** The public words and services when it came. */
  versionId: number | null
  serviceIds: number[]
  ground: Ground
  words: string
  accountId: number | null
  /** Who of the staff wrote it, for an organisation; null for anybody else. */
  by: string | null
  organisationId: number | null
  organisation: string | null
  organisationCode: string | null
  contactPart: number | null
  nation: Nation
  receivedOn: Day
  /** Null for an author's. */
  receivedAt: Date | null
  stage: Stage
  dueAt: Date
  reminded: number
  outcome: Outcome | null
  reason: AnswerReason | null
  noteToThem: string
  privateNote: string
  decidedBy: string | null
  closedAt: Date | null
  criticality: number | null
  authorId: string | null
  organisationIds: number[]
}

const chosen = sql`
  select objection.id, objection.kind, objection.story_id as "storyId", story.public_id as "storyPublicId", version.title,
    objection.decision_id as "decisionId", objection.version_id as "versionId", objection.service_ids as "serviceIds", objection.ground, objection.words, objection.account_id as "accountId", writer.name as by,
    objection.organisation_id as "organisationId", organisation.name as organisation, organisation.code as "organisationCode",
    objection.contact_part as "contactPart", objection.nation, objection.received_on as "receivedOn",
    objection.received_at as "receivedAt", objection.stage, objection.due_at as "dueAt", objection.reminded, objection.outcome,
    objection.reason_code as reason, objection.note_to_them as "noteToThem", objection.private_note as "privateNote",
    moderator.name as "decidedBy", objection.closed_at as "closedAt", story.criticality, story.author_id as "authorId",
    coalesce((select array_agg(distinct service.organisation_id) from content.story_services link
      join content.services service on service.id = link.service_id where link.story_id = story.id), '{}') as "organisationIds"
  from content.objections objection
    join content.stories story on story.id = objection.story_id
    left join content.story_versions version on version.id = coalesce(story.published_version_id, story.latest_version_id)
    left join staff.accounts writer on writer.id = objection.account_id
    left join staff.accounts moderator on moderator.id = objection.decided_by
    left join content.organisations organisation on organisation.id = objection.organisation_id`

/** What waits for somebody, the nearest deadline first. */
export async function openObjections(db: Db): Promise<Objection[]> {
  const { rows } = await sql<Objection>`${chosen} where objection.stage <> 'closed'
    order by objection.due_at, objection.id`.execute(db)
  return rows
}

/** What was answered, the newest first. */
export async function closedObjections(db: Db, limit: number): Promise<Objection[]> {
  const { rows } = await sql<Objection>`${chosen} where objection.stage = 'closed'
    order by objection.closed_at desc, objection.id desc limit ${limit}`.execute(db)
  return rows
}

export async function objectionById(db: Db, id: number): Promise<Objection | null> {
  const { rows } = await sql<Objection>`${chosen} where objection.id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** Everything of one kind on a story, the newest first. */
export async function objectionsOn(db: Db, storyId: number, kind: ObjectionKind): Promise<Objection[]> {
  const { rows } =
    await sql<Objection>`${chosen} where objection.story_id = ${storyId} and objection.kind = ${kind}
    order by objection.id desc`.execute(db)
  return rows
}

/** What a notice of complaint says, and how its author answered. Where they live is sealed and never read here. */
export interface Notice {
  name: string
  statement: string
  meaning: string
  wrongParts: string
  whyDefamatory: string
  sharesDetails: boolean
  sharedEmail: string
  forwardedAt: Date | null
  authorBy: Day | null
  wish: 'remove' | 'keep' | null
  authorShares: boolean | null
  authorPart: number | null
  authorAnsweredOn: Day | null
}

export async function noticeOf(db: Db, objectionId: number): Promise<Notice | null> {
  const row = await db
    .selectFrom('content.defamation_notices')
    .selectAll()
    .where('objection_id', '=', objectionId)
    .executeTakeFirst()
  return row
    ? {
        name: row.complainant_name,
        statement: row.statement,
        meaning: row.meaning,
        wrongParts: row.wrong_parts,
        whyDefamatory: row.why_defamatory,
        sharesDetails: row.shares_details,
        sharedEmail: row.shared_email,
        forwardedAt: row.forwarded_at,
        authorBy: row.author_by,
        wish: row.author_wish,
        authorShares: row.author_shares,
        authorPart: row.author_part,
        authorAnsweredOn: row.author_answered_on,
      }
    : null
}

/** Holds an objection against everybody else until the transaction ends. @returns null when there is none */
export async function lockObjection(db: Db, id: number): Promise<Objection | null> {
  await db.selectFrom('content.objections').select('id').where('id', '=', id).forUpdate().execute()
  return objectionById(db, id)
}
