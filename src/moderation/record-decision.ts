import type { Actor, Work } from '../platform/work.ts'
import type { Subject } from './decisions.queries.ts'
import { policyVersion } from './reasons.ts'
import type { Verdict } from './rules.ts'

export interface NewDecision {
  subject: Subject
  verdict: Verdict
  /** The story version that was decided on; left out for responses and replies. */
  versionId?: number | null
  /** One of the coded reasons of docs/moderating/policy.md. */
  reasonCode?: string | null
  /** The person concerned reads it. */
  noteToAuthor?: string
  /** Other moderators read it. */
  privateNote?: string
  criticality?: number | null
  /** What a reading aid would say of a story that nobody graded; counted in public under that name. */
  suggested?: number | null
  /** Null when nobody decided: a rule, an import, or the author's own yes. */
  moderatorId: number | null
}

/**
 * Puts a decision on record, with its reason, and gives the claim back. It moves nothing: whoever calls it does that in the
 * same act. @returns the decision's id
 */
export async function recordDecision(work: Work, decision: NewDecision): Promise<number> {
  const { subject, verdict, moderatorId } = decision
  const { id } = await work.db
    .insertInto('content.moderation_decisions')
    .values({
      subject_kind: subject.kind,
      subject_id: subject.id,
      version_id: decision.versionId ?? null,
      verdict,
      reason_code: decision.reasonCode ?? null,
      note_to_author: decision.noteToAuthor ?? '',
      private_note: decision.privateNote ?? '',
      criticality: decision.criticality ?? null,
      moderator_id: moderatorId,
      decided_at: momentOf(work, verdict),
      policy_version: policyVersion,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await work.db
    .deleteFrom('content.claims')
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .execute()
  const criticality = decision.criticality ?? (await gradeOf(work, subject))
  await work.audit({
    actor: actorOf(decision),
    verb: verdict,
    subject: `${subject.kind} ${subject.id}`,
    details: {
      decision: id,
      policy: policyVersion,
      ...(decision.reasonCode ? { reason: decision.reasonCode } : {}),
      ...(decision.versionId ? { version: decision.versionId } : {}),
      ...(criticality === null ? {} : { criticality }),
      ...(criticality === null && decision.suggested != null ? { suggested: decision.suggested } : {}),
    },
  })
  return id
}

/** How critical a story was graded before, for the figures that are counted from the audit. */
async function gradeOf(work: Work, { kind, id }: Subject): Promise<number | null> {
  if (kind !== 'story') return null
  const story = await work.db
    .selectFrom('content.stories')
    .select('criticality')
    .where('id', '=', id)
    .executeTakeFirst()
  return story?.criticality ?? null
}

function actorOf({ verdict, moderatorId, reasonCode }: NewDecision): Actor {
  if (moderatorId !== null) return `account ${moderatorId}`
  if (verdict === 'accept') return 'author'
  return reasonCode === 'moderated elsewhere' ? 'command line' : 'system'
}

/** A moderator's decision has its full time; what an author does has only its day. */
function momentOf(work: Work, verdict: Verdict): Date {
  return verdict === 'accept' ? new Date(`${work.today}T12:00:00Z`) : work.clock.now()
}
