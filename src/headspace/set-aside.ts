import { sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'
import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { storyVisibility } from '../stories/index.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** A story that somebody keeps for a session; that they may open its room the caller has checked. */
export interface Aside {
  sessionId: number
  accountId: number
  storyId: number
}

/** Sets a story aside. Only whoever does reads the list. @throws Refusal (409) without a seat in a session that is to come */
export async function setAside(work: Work, { sessionId, accountId, storyId }: Aside): Promise<void> {
  const seat = await work.db
    .selectFrom('staff.headspace_seats as seat')
    .innerJoin('staff.headspace_sessions as session', 'session.id', 'seat.session_id')
    .select('seat.session_id')
    .where('seat.session_id', '=', sessionId)
    .where('seat.account_id', '=', accountId)
    .where('session.status', '=', 'planned')
    .where('session.day', '>=', work.today)
    .executeTakeFirst()
  if (!seat) throw new Refusal(t('noSeat'), 409)
  await work.db
    .insertInto('content.headspace_stories')
    .values({ session_id: sessionId, account_id: accountId, story_id: storyId })
    .onConflict((on) => on.doNothing())
    .execute()
}

/** Takes a story from one's own list, by its public id. */
export async function takeOut(
  work: Work,
  { sessionId, accountId, story }: Omit<Aside, 'storyId'> & { story: string },
): Promise<void> {
  await work.db
    .deleteFrom('content.headspace_stories')
    .where('session_id', '=', sessionId)
    .where('account_id', '=', accountId)
    .where('story_id', 'in', (eb) =>
      eb.selectFrom('content.stories').select('id').where('public_id', '=', story),
    )
    .execute()
}

/** One's own list for a session: stories that are public now, by title. */
export async function asideFor(
  db: Db,
  { sessionId, accountId }: Omit<Aside, 'storyId'>,
): Promise<{ publicId: string; title: string }[]> {
  const { rows } = await sql<{ publicId: string; title: string }>`
    select story.public_id as "publicId", version.title from content.headspace_stories kept
      join content.stories story on story.id = kept.story_id and ${storyVisibility.publicStory}
      join content.story_versions version on version.id = story.published_version_id
    where kept.session_id = ${sessionId} and kept.account_id = ${accountId} order by version.title limit 100`.execute(
    db,
  )
  return rows
}
