import type { Work } from '../platform/work.ts'

interface Stop {
  storyId: number
  /** Null stops everybody. */
  accountId: number | null
}

/** The author, or a moderator, wants no more messages from one member or from anybody. Nobody is told why. */
export async function stopRelay(
  work: Work,
  { storyId, accountId }: Stop,
  by: 'author' | 'moderator',
): Promise<void> {
  await work.db
    .insertInto('content.relay_stops')
    .values({ story_id: storyId, account_id: accountId, stopped_by: by, stopped_on: work.today })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The author hears again. What a moderator stopped stays stopped. */
export async function startAgain(work: Work, { storyId, accountId }: Stop): Promise<void> {
  await work.db
    .deleteFrom('content.relay_stops')
    .where('story_id', '=', storyId)
    .where('account_id', accountId === null ? 'is' : '=', accountId)
    .where('stopped_by', '=', 'author')
    .execute()
}
