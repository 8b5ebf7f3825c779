import type { Db } from '../platform/db/index.ts'
import type { Work } from '../platform/work.ts'
import type { Subject } from './decisions.queries.ts'

/** The reason on record for words that were taken out. If they come back, they are marked again. */
export const replaced = 'replaced'

/** The same, of somebody who is thanked: they may be told so in private (R56). */
export const replacedThanked = 'replaced, thanked'

/** Why marked words may stay, by `type words`. Words that were taken out are not among them. */
export async function acknowledgementsOn(db: Db, { kind, id }: Subject): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('content.highlight_acknowledgements')
    .select(['type', 'words', 'reason'])
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .where('reason', 'not in', [replaced, replacedThanked])
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ type, words, reason }) => [`${type} ${words}`, reason]))
}

export interface Acknowledgement {
  subject: Subject
  type: string
  words: string
  reason: string
  moderatorId: number
}

/** Puts on record what was done about marked words. */
export async function acknowledge(work: Work, { subject, ...said }: Acknowledgement): Promise<void> {
  await work.db
    .insertInto('content.highlight_acknowledgements')
    .values({
      subject_kind: subject.kind,
      subject_id: subject.id,
      type: said.type,
      words: said.words,
      reason: said.reason,
      moderator_id: said.moderatorId,
      acknowledged_at: work.clock.now(),
    })
    .onConflict((on) => on.doNothing())
    .execute()
}
