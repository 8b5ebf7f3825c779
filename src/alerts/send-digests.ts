import { sql } from 'kysely'
import type { Day } from '../platform/clock/index.ts'
import { dayOf } from '../platform/clock/index.ts'
import { job, whenever } from '../platform/jobs/index.ts'
import { queueMail } from '../platform/mail/index.ts'
import { runWork, type Work, type WorkGround } from '../platform/work.ts'
import { storyVisibility } from '../stories/index.ts'
import { stopToken } from './stop-mails.ts'

/** Writes the digests: every morning for those who chose daily, on Mondays for those who chose weekly. */
export const sendDigests = job<Record<string, never>>('alerts.digest', { retryLimit: 3 })

export const sendDigestsJob = whenever<WorkGround, Record<string, never>>(
  sendDigests,
  { process: 'worker', cron: '30 7 * * *' },
  async (ground) => {
    const due = isMonday(dayOf(ground.clock.now())) ? ['daily', 'weekly'] : ['daily']
    const waiting = await ground.db
      .selectFrom('content.digest_entries')
      .select('account_id')
      .distinct()
      .where('frequency', 'in', due)
      .orderBy('account_id')
      .execute()
    for (const { account_id } of waiting) await runWork(ground, (work) => sendDigest(work, account_id, due))
  },
)

/** One person's digest: the entries go and the mail comes in one act. Stories that are public no more are left out. */
async function sendDigest(work: Work, accountId: number, due: string[]): Promise<void> {
  const { rows } = await sql<{ services: string[] }>`
    with taken as (
      delete from content.digest_entries where account_id = ${accountId} and frequency = any(${due}) returning story_id
    )
    select array(select service.name from content.story_services link join content.services service on service.id = link.service_id
      where link.story_id = story.id order by service.name) as services
    from taken join content.stories story on story.id = taken.story_id and ${storyVisibility.publicStory}
    order by story.id`.execute(work.db)
  if (rows.length === 0) return
  await queueMail(work, {
    to: { account: accountId },
    template: 'storyDigest',
    params: {
      count: rows.length,
      services: [...new Set(rows.flatMap(({ services }) => services))].join(', '),
    },
    secrets: { stop: stopToken(work.keys, accountId) },
  })
}

function isMonday(day: Day): boolean {
  return new Date(`${day}T12:00:00Z`).getUTCDay() === 1
}
