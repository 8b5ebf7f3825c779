import { sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'
import type { App, Buffered, Glance } from '../platform/http/index.ts'
import { storyVisibility } from '../stories/index.ts'
import { type Counted, ReadCounter, type StaffReading } from './read-counter.ts'

export type { StaffReading } from './read-counter.ts'

/** One counter for each running app. */
const counters = new WeakMap<App, ReadCounter>()

/**
 * Notes that a story was opened, in memory only: the page never waits for it and never fails because of it.
 * Meant as a route's `seen`, so that kept pages count too.
 * @param storyPublicId the id in the story's address
 */
export function countRead(glance: Glance, storyPublicId: string): void {
  if (!/^[\w-]{22}$/.test(storyPublicId)) return
  const counter = counters.get(glance.app) ?? new ReadCounter()
  counters.set(glance.app, counter)
  counter.count(glance, storyPublicId)
}

/** Writes down what was counted, every few seconds and at the end. What cannot be written is kept for the next round. */
export const readBuffer: Buffered = {
  async flush(app) {
    const counter = counters.get(app)
    if (!counter) return
    const counted = counter.take()
    try {
      await writeReads(app.db, counted)
      await noteReadings(app.db, counted.staff)
    } catch (error) {
      counter.giveBack(counted)
      throw error
    }
  },
}

async function writeReads(db: Db, { reads }: Counted): Promise<void> {
  if (reads.size === 0) return
  await sql`
    insert into content.story_reads (story_id, reads)
    select story.id, counted.reads
    from unnest(${[...reads.keys()]}::text[], ${[...reads.values()]}::bigint[]) as counted (public_id, reads)
      join content.stories story on story.public_id = counted.public_id and ${storyVisibility.publicStory}
    order by story.id
    on conflict (story_id) do update set reads = content.story_reads.reads + excluded.reads`.execute(db)
  reads.clear()
}

/** Keeps the first reading of those who were told or who work for an organisation that the story is about. */
export async function noteReadings(db: Db, staff: readonly StaffReading[]): Promise<void> {
  if (staff.length === 0) return
  const given = sql`unnest(${staff.map((one) => one.storyPublicId)}::text[], ${staff.map((one) => one.accountId)}::int[],
    ${staff.map((one) => one.at)}::timestamptz[]) as given (public_id, account_id, at)`
  const { rows } = await sql<NewReading>`
    select story.id as story_id, account.id as account_id, coalesce(heard.organisation_id, member.organisation_id) as organisation_id,
      account.role_title, min(given.at) as at
    from ${given}
      join content.stories story on story.public_id = given.public_id and ${storyVisibility.publicStory}
      join staff.accounts account on account.id = given.account_id and account.left_at is null
      left join content.audience heard on heard.story_id = story.id and heard.account_id = account.id
      left join lateral (
        select membership.organisation_id from staff.memberships membership
          join content.services service on service.organisation_id = membership.organisation_id
          join content.story_services link on link.service_id = service.id and link.story_id = story.id
        where membership.account_id = account.id and membership.ended_at is null limit 1) member on true
    where heard.first_read_at is null and (heard.account_id is not null or member.organisation_id is not null)
    group by 1, 2, 3, 4`.execute(db)
  if (rows.length > 0) await keepFirstReadings(db, rows)
}

interface NewReading {
  story_id: number
  account_id: number
  organisation_id: number | null
  role_title: string
  at: Date
}

async function keepFirstReadings(db: Db, readings: NewReading[]): Promise<void> {
  await db
    .insertInto('content.audience')
    .values(readings.map(({ at, ...reading }) => ({ ...reading, told_at: null, first_read_at: at })))
    .onConflict((on) =>
      on.columns(['story_id', 'account_id']).doUpdateSet((eb) => ({
        first_read_at: eb.fn.coalesce('content.audience.first_read_at', 'excluded.first_read_at'),
      })),
    )
    .execute()
}
