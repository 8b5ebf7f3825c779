import { contentNotes } from '../moderation/index.ts'
import { addDays, type Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { say } from '../platform/i18n/index.ts'
import type { Keys } from '../platform/keys/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { markOf } from './mark.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** The kinds of story that somebody wants none of until a day, which counts. */
export interface Pause {
  kinds: contentNotes.NoteKind[]
  lastDay: Day
}

/** Half a year: whoever needs longer says it again, or asks for another place in the cast. */
export const MOST_DAYS_OF_PAUSE = 183

/**
 * Keeps that somebody wants no stories of some kinds for a while, in place of what they said before. Their alerts and rungs go to
 * whoever deputises. It is theirs alone: nothing is audited and nobody is named. @throws Refusal
 */
export async function pauseStories(work: Work, accountId: number, { kinds, lastDay }: Pause): Promise<void> {
  if (kinds.length === 0) throw new Refusal(t('noKind'))
  if (lastDay < work.today || lastDay > addDays(work.today, MOST_DAYS_OF_PAUSE))
    throw new Refusal(t('pauseOver', { days: MOST_DAYS_OF_PAUSE }))
  const said = { kinds, last_day: lastDay }
  await work.db
    .insertInto('staff.pauses')
    .values({ mark: markOf(work.keys, accountId), ...said })
    .onConflict((on) => on.column('mark').doUpdateSet(said))
    .execute()
}

/** Stories of every kind may come again. */
export async function endPause(work: Work, accountId: number): Promise<void> {
  await work.db.deleteFrom('staff.pauses').where('mark', '=', markOf(work.keys, accountId)).execute()
}

/** Somebody's own pause, for their own page alone; null when none goes on. */
export async function pauseOf(
  { db, keys }: { db: Db; keys: Keys },
  accountId: number,
  today: Day,
): Promise<Pause | null> {
  const row = await db
    .selectFrom('staff.pauses')
    .select(['kinds', 'last_day'])
    .where('mark', '=', markOf(keys, accountId))
    .where('last_day', '>=', today)
    .executeTakeFirst()
  if (!row) return null
  return { kinds: contentNotes.noteKinds.filter((kind) => row.kinds.includes(kind)), lastDay: row.last_day }
}
