import type { StaffViewer } from '../../platform/auth/index.ts'
import type { Day } from '../../platform/clock/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { say } from '../../platform/i18n/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import type { Subject } from '../decisions.queries.ts'
import { claimKey } from '../queue.queries.ts'
import { words } from '../words.ts'

const t = say(words, 'en-GB')

/** Hands something over: it goes back to the queue, and is not offered to the same moderator today. It leaves no mark on anybody. @throws Refusal 409 when somebody else reads it */
export async function handOver(work: Work, { kind, id }: Subject, by: StaffViewer): Promise<void> {
  const claim = work.db
    .deleteFrom('content.claims')
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .where('moderator_id', '=', by.accountId)
  const { numDeletedRows } = await claim.executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) throw new Refusal(t('notClaimed'), 409)
  await work.db.deleteFrom('content.set_asides').where('on_day', '<', work.today).execute()
  await work.db
    .insertInto('content.set_asides')
    .values({ account_id: by.accountId, subject_kind: kind, subject_id: id, on_day: work.today })
    .onConflict((on) => on.columns(['account_id', 'subject_kind', 'subject_id']).doNothing())
    .execute()
}

/** What a moderator has handed over today, by `kind id`. */
export async function setAsideBy(db: Db, accountId: number, today: Day): Promise<Set<string>> {
  const rows = await db
    .selectFrom('content.set_asides')
    .select(['subject_kind', 'subject_id'])
    .where('account_id', '=', accountId)
    .where('on_day', '=', today)
    .execute()
  return new Set(rows.map((row) => claimKey(row.subject_kind, row.subject_id)))
}
