import type { Db } from '../platform/db/index.ts'
import { isAbout, type Matter, type Verdict } from './rules.ts'

export type SubjectKind = 'story' | 'response' | 'reply'
export interface Subject {
  kind: SubjectKind
  id: number
}

/** A decision that stands, with the name of who made it; `by` is null when nobody did (a rule, an import, the author). */
export interface Decision {
  id: number
  versionId: number | null
  verdict: Verdict
  reasonCode: string | null
  noteToAuthor: string
  privateNote: string
  moderatorId: number | null
  by: string | null
  decidedAt: Date
  undoneAt: Date | null
  toldAt: Date | null
  policyVersion: number
}

/** Every decision on a subject, the first one first, undone ones among them. */
export async function decisionsOn(db: Db, { kind, id }: Subject): Promise<Decision[]> {
  const rows = await chosen(db)
    .where('decision.subject_kind', '=', kind)
    .where('decision.subject_id', '=', id)
    .orderBy('decision.id')
    .execute()
  return rows.map(asDecision)
}

/** The decision that stands in one matter, or null. */
export async function standingDecision(
  db: Db,
  subject: Subject,
  matter: Matter = 'words',
): Promise<Decision | null> {
  return standingIn(await decisionsOn(db, subject), matter)
}

export function standingIn(decisions: readonly Decision[], matter: Matter): Decision | null {
  return decisions.findLast(({ undoneAt, verdict }) => undoneAt === null && isAbout(matter, verdict)) ?? null
}

export async function decisionById(db: Db, decisionId: number) {
  const row = await chosen(db)
    .select(['decision.subject_kind', 'decision.subject_id'])
    .where('decision.id', '=', decisionId)
    .executeTakeFirst()
  return row ? { ...asDecision(row), subject: { kind: row.subject_kind, id: row.subject_id } } : null
}

/** A decision on a story that its moderator can still undo. */
export interface UndoableDecision extends Decision {
  storyId: number
  title: string
}

/** What a moderator has decided on stories since a moment ago and not undone; the newest first. */
export async function recentDecisions(db: Db, moderatorId: number, since: Date): Promise<UndoableDecision[]> {
  const rows = await chosen(db)
    .innerJoin('content.stories as story', 'story.id', 'decision.subject_id')
    .innerJoin('content.story_versions as version', 'version.id', 'decision.version_id')
    .select(['story.id as story_id', 'version.title'])
    .where('decision.subject_kind', '=', 'story')
    .where('decision.verdict', 'in', ['publish', 'propose', 'return', 'hold', 'decline'])
    .where('decision.moderator_id', '=', moderatorId)
    .where('decision.decided_at', '>', since)
    .where('decision.undone_at', 'is', null)
    .orderBy('decision.id', 'desc')
    .execute()
  return rows.map((row) => ({ ...asDecision(row), storyId: row.story_id, title: row.title }))
}

function chosen(db: Db) {
  return db
    .selectFrom('content.moderation_decisions as decision')
    .leftJoin('staff.accounts as account', 'account.id', 'decision.moderator_id')
    .select([
      'decision.id',
      'decision.version_id',
      'decision.verdict',
      'decision.reason_code',
      'decision.note_to_author',
      'decision.private_note',
      'decision.moderator_id',
      'decision.decided_at',
      'decision.undone_at',
      'decision.told_at',
      'decision.policy_version',
      'account.name',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof chosen>['execute']>>[number]

function asDecision(row: Row): Decision {
  return {
    id: row.id,
    versionId: row.version_id,
    verdict: row.verdict as Verdict,
    reasonCode: row.reason_code,
    noteToAuthor: row.note_to_author,
    privateNote: row.private_note,
    moderatorId: row.moderator_id,
    by: row.name,
    decidedAt: row.decided_at,
    undoneAt: row.undone_at,
    toldAt: row.told_at,
    policyVersion: row.policy_version,
  }
}
