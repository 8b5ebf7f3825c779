import { sql } from 'kysely'
import { careFacts } from '../care/index.ts'
import { on } from '../platform/facts/index.ts'
import type { Work } from '../platform/work.ts'

/**
 * A story was handed over: its running clocks go on where they stand, with the colleague on the rungs of whoever handed it over, and
 * a serious alert that waits to be seen is the colleague's. Nothing of either speaks of the other any more.
 */
export const passOnClocks = on(careFacts.storyHandedOver, async (work, handed) => {
  const clocks = sql`reminder.clock_id in (select id from content.answer_clocks
    where story_id = ${handed.storyId} and organisation_id = ${handed.organisationId} and stopped_at is null)`
  if (handed.to !== null)
    await sql`update content.answer_reminders reminder set account_id = ${handed.to}, in_place_of = null
      where ${clocks} and reminder.account_id = ${handed.from} and not exists (select from content.answer_reminders other
        where other.clock_id = reminder.clock_id and other.account_id = ${handed.to})`.execute(work.db)
  await sql`delete from content.answer_reminders reminder where ${clocks} and reminder.account_id = ${handed.from}`.execute(
    work.db,
  )
  await sql`update content.answer_reminders reminder set in_place_of = null
    where ${clocks} and reminder.in_place_of = ${handed.from}`.execute(work.db)
  await passOnAlert(work, handed)
})

async function passOnAlert(work: Work, { storyId, organisationId, from, to }: careFacts.HandedOver) {
  const open = sql`alert.story_id = ${storyId} and alert.organisation_id = ${organisationId}
    and alert.account_id = ${from} and alert.acknowledged_at is null`
  if (to !== null)
    await sql`update content.serious_alerts alert set account_id = ${to}, in_place_of = null
      where ${open} and not exists (select from content.serious_alerts other where other.story_id = alert.story_id
        and other.organisation_id = alert.organisation_id and other.account_id = ${to})`.execute(work.db)
  // Where nobody else can be told, the alert stays: a serious story never goes unseen.
  const isTold = sql`exists (select from content.serious_alerts other where other.story_id = alert.story_id
    and other.organisation_id = alert.organisation_id and other.account_id <> ${from})`
  await sql`delete from content.serious_alerts alert where ${open} and ${isTold}`.execute(work.db)
}
