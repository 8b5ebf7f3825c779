import type { Db } from '../platform/db/index.ts'
import type { Work } from '../platform/work.ts'
import { flagNames } from './reading/flags.ts'

/** What a writer may say does not fit: any flag, or the type itself. */
export const overridable = ['type', ...flagNames] as const
export type Overridable = (typeof overridable)[number]

export function isOverridable(word: string): word is Overridable {
  return (overridable as readonly string[]).includes(word)
}

/** Keeps that a writer found a flag unfit for their own draft. Said twice, it is taken back. */
export async function overrideFlag(
  work: Work,
  { responseId, accountId, flag }: { responseId: number; accountId: number; flag: Overridable },
): Promise<void> {
  const taken = await work.db
    .deleteFrom('content.coach_overrides')
    .where('response_id', '=', responseId)
    .where('flag', '=', flag)
    .returning('flag')
    .executeTakeFirst()
  if (taken) return
  await work.db
    .insertInto('content.coach_overrides')
    .values({ response_id: responseId, account_id: accountId, flag, overridden_at: work.clock.now() })
    .execute()
}

/** Keeps that a writer was asked about a flag, and went on. Said twice, it is said once. */
export async function keepOverride(
  work: Work,
  { responseId, accountId, flag }: { responseId: number; accountId: number; flag: Overridable },
): Promise<void> {
  await work.db
    .insertInto('content.coach_overrides')
    .values({ response_id: responseId, account_id: accountId, flag, overridden_at: work.clock.now() })
    .onConflict((conflict) => conflict.columns(['response_id', 'flag']).doNothing())
    .execute()
}

/** What a writer said does not fit. */
export async function overriddenFlags(db: Db, responseId: number): Promise<Set<string>> {
  const rows = await db
    .selectFrom('content.coach_overrides')
    .select('flag')
    .where('response_id', '=', responseId)
    .execute()
  return new Set(rows.map(({ flag }) => flag))
}
