import { type Day, daysBetween } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { isReadingHours, isReadingTime, type ReadingHours, sayHours, usualHours } from './reading-hours.ts'

export interface QueueAge {
  /** Whole days since the oldest waiting story was told; null when none waits. */
  oldestDays: number | null
  waiting: number
  /** When moderators read, in words. */
  hours: string
  /** The same as days and times. */
  times: ReadingHours
  isReadAt(time: Date): boolean
}

/** How long the queue of stories is and when it is read, for the pages on which a story is told (decision 10). */
export async function queueAge(db: Db, today: Day): Promise<QueueAge> {
  const { oldest, waiting } = await db
    .selectFrom('content.stories')
    .select((eb) => [eb.fn.min('submitted_on').as('oldest'), eb.fn.countAll<number>().as('waiting')])
    .where('status', '=', 'submitted')
    .executeTakeFirstOrThrow()
  const kept = await db
    .selectFrom('ops.settings')
    .select('value')
    .where('name', '=', 'desk.hours')
    .executeTakeFirst()
  const times = isReadingHours(kept?.value) ? kept.value : usualHours
  return {
    oldestDays: oldest === null ? null : Math.max(0, daysBetween(oldest, today)),
    waiting: Number(waiting),
    hours: sayHours(times),
    times,
    isReadAt: (time) => isReadingTime(times, time),
  }
}
