import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Actor, Work } from '../platform/work.ts'
import { isReadingHours, type ReadingHours } from './reading-hours.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** Keeps when moderators read. Authors see it at once. @throws Refusal when it is no time that could be kept */
export async function keepReadingHours(work: Work, hours: ReadingHours, by: Actor): Promise<void> {
  const days = [...new Set(hours.days)].sort()
  const kept = { days, from: hours.from, to: hours.to }
  if (days.length === 0 || !isReadingHours(kept) || kept.from >= kept.to) throw new Refusal(t('notHours'))
  const value = JSON.stringify(kept)
  await work.db
    .insertInto('ops.settings')
    .values({ name: 'desk.hours', value })
    .onConflict((on) => on.column('name').doUpdateSet({ value }))
    .execute()
  await work.audit({ actor: by, verb: 'set the desk’s hours', subject: 'the desk', details: kept })
}
