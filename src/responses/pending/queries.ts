import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import type { Work } from '../../platform/work.ts'
import { lockReply, lockResponse, storyOfReply, storyOfResponse } from '../queries.ts'

/** A response or a reply, whichever it is. */
export interface AnswerSubject {
  kind: 'response' | 'reply'
  id: number
}

/** A decision that is on record and not carried out yet. */
export interface PendingDecision {
  decisionId: number
  subject: AnswerSubject
  /** The words of a reply that may go out; null: as its author wrote them. */
  body: string | null
  dueAt: Date
}

/** The decision about an answer that can still be undone or is about to be carried out; null when there is none. */
export async function pendingOn(db: Db, subject: AnswerSubject): Promise<PendingDecision | null> {
  const row = await db
    .selectFrom('content.pending_decisions')
    .selectAll()
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .executeTakeFirst()
  return row ? asPending(row, subject) : null
}

/** Takes the pending decision away: whoever gets it, and nobody else, carries it out or ends it. */
export async function takePending(work: Work, subject: AnswerSubject): Promise<PendingDecision | null> {
  const row = await work.db
    .deleteFrom('content.pending_decisions')
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .returningAll()
    .executeTakeFirst()
  return row ? asPending(row, subject) : null
}

function asPending(
  row: { decision_id: number; body: string | null; due_at: Date },
  subject: AnswerSubject,
): PendingDecision {
  return { decisionId: row.decision_id, subject, body: row.body, dueAt: row.due_at }
}

/** The answers whose ten minutes are over, the one that was decided first before the others. */
export async function dueAnswers(db: Db, now: Date): Promise<AnswerSubject[]> {
  const rows = await db
    .selectFrom('content.pending_decisions')
    .select(['subject_kind', 'subject_id'])
    .where('due_at', '<=', now)
    .orderBy('decision_id')
    .execute()
  return rows.map(({ subject_kind, subject_id }) => ({ kind: subject_kind, id: subject_id }))
}

/** A decision on an answer that its moderator can still undo, with the title of the story. */
export interface UndoableAnswer extends AnswerSubject {
  decisionId: number
  verdict: string
  title: string
}

/** What a moderator has decided on answers and can still undo, the newest first. */
export async function undoableAnswers(
  db: Db,
  { moderatorId, now }: { moderatorId: number; now: Date },
): Promise<UndoableAnswer[]> {
  const { rows } = await sql<UndoableAnswer>`
    select pending.subject_kind as kind, pending.subject_id as id, decision.id as "decisionId", decision.verdict, version.title
    from content.pending_decisions pending
      join content.moderation_decisions decision on decision.id = pending.decision_id
      join content.stories story on story.id = case pending.subject_kind
        when 'response' then (select story_id from content.responses where id = pending.subject_id)
        else (select story_id from content.replies where id = pending.subject_id) end
      join content.story_versions version on version.id = story.published_version_id
    where decision.moderator_id = ${moderatorId} and pending.due_at > ${now}
    order by decision.id desc`.execute(db)
  return rows
}

/** The story of an answer, which is locked before it. @throws Refusal (404) */
export function storyOf(work: Work, { kind, id }: AnswerSubject): Promise<number> {
  return kind === 'response' ? storyOfResponse(work, id) : storyOfReply(work, id)
}

/** Holds an answer. @returns whether its words wait for a moderator */
export async function lockAnswer(work: Work, { kind, id }: AnswerSubject): Promise<boolean> {
  if (kind === 'reply') return (await lockReply(work, id)).status === 'submitted'
  const { status, revision } = await lockResponse(work, id)
  return status === 'submitted' || (status === 'published' && revision === 'submitted')
}
