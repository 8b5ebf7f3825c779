import { sql } from 'kysely'
import { spare } from '../care/index.ts'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { Keys } from '../platform/keys/index.ts'
import { ladders } from '../staff/index.ts'
import { climb } from './rules.ts'

/** The most pressing clock of a story, as its room shows it. */
export interface RoomClock {
  service: string
  cause: 'story' | 'reply'
  dueAt: Date
  /** When the next person is reminded; null once nobody is left to be. */
  nextAt: Date | null
  /** Whose rung that is, as the ladder stands today, chosen or by default; null where nobody is left on it, or it is not to be named. */
  next: string | null
  /** An answer waits for a moderator: nobody is reminded meanwhile. */
  beingChecked: boolean
}

type Row = Omit<RoomClock, 'next'> & { rungs: ladders.Rung[]; passed: number[]; spared: spare.SparedRow[] }

/** The clock that runs out first under a story, of those that run for some organisations. One statement; null when none runs. */
export async function clockInRoom(
  { db, keys }: { db: Db; keys: Pick<Keys, 'mac'> },
  { storyId, organisationIds, today }: { storyId: number; organisationIds: number[]; today: Day },
): Promise<RoomClock | null> {
  const place = { organisationId: sql.ref('clock.organisation_id'), serviceId: sql.ref('clock.service_id') }
  const { rows } = await sql<Row>`
    select service.name as service, clock.cause, clock.due_at as "dueAt", clock.next_at as "nextAt",
      exists (select from content.responses response where response.story_id = clock.story_id
        and response.organisation_id = clock.organisation_id and response.status = 'submitted') as "beingChecked",
      array(select account_id from content.answer_reminders where clock_id = clock.id) as passed,
      ${ladders.rungsFor(place, today)} as rungs, ${spare.sparedOfStory(today)} as spared
    from content.answer_clocks clock join content.services service on service.id = clock.service_id
      join content.stories story on story.id = clock.story_id
    where clock.story_id = ${storyId} and clock.stopped_at is null and clock.organisation_id = any(${organisationIds}::int[])
    order by clock.due_at, clock.id limit 1`.execute(db)
  const [row] = rows
  if (!row) return null
  const { rungs, passed, spared, nextAt, ...clock } = row
  const next = nextOf(rungs, passed)
  const isClimbed = next === null && passed.length > 0
  // A colleague who hears in somebody's place is not named: the ladder says whose rung it is, and so who handed the story over.
  const isSpared = next !== null && spare.readSpared(spared, keys).has(next.accountId)
  return { ...clock, next: isSpared ? null : (next?.name ?? null), nextAt: isClimbed ? null : nextAt }
}

function nextOf(rungs: ladders.Rung[], passed: number[]): Pick<ladders.Rung, 'accountId' | 'name'> | null {
  const reached = climb(rungs, new Set(passed)).find(({ outcome }) => outcome === 'reminded')
  const people = rungs.flatMap((rung) => (rung.cover ? [rung, rung.cover] : [rung]))
  return people.find(({ accountId }) => accountId === reached?.accountId) ?? null
}
