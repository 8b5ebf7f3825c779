import type { Db } from '../platform/db/index.ts'
import { type EarlierReply, earlierReplies } from './earlier-replies.ts'
import { overriddenFlags } from './overrides.ts'
import { type AnswerToRead, type Reading, readAnswer } from './reading/read-answer.ts'

/** A draft, with what is known around it. */
export interface DraftToCoach extends Omit<AnswerToRead, 'earlier'> {
  readonly organisationId: number
  /** The draft, once it is kept; what its writer said of the coach hangs on it. */
  readonly responseId: number | null
}

/** How a draft reads, and what its writer said to that. */
export interface CoachedDraft {
  readonly reading: Reading
  readonly body: string
  /** The earlier reply that is likest to it, of the same organisation. */
  readonly likest: EarlierReply | null
  /** Flags, or the type, that the writer said do not fit. */
  readonly overridden: ReadonlySet<string>
}

/** Reads a draft back to its writer. Two statements; nothing is changed, and nothing is written for anybody. */
export async function coachDraft(db: Db, draft: DraftToCoach): Promise<CoachedDraft> {
  const { organisationId, responseId, answer } = draft
  const [earlier, overridden] = await Promise.all([
    earlierReplies(db, { organisationId, body: answer }),
    responseId === null ? new Set<string>() : overriddenFlags(db, responseId),
  ])
  const reading = readAnswer({ ...draft, earlier: earlier.map(({ body }) => body) })
  return {
    reading,
    body: answer,
    likest: reading.likest === null ? null : (earlier[reading.likest.index] ?? null),
    overridden,
  }
}
