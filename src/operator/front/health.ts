import { sql } from 'kysely'
import { type QueueAge, queueAge } from '../../moderation/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import type { App } from '../../platform/http/index.ts'
import { type JobLag, jobLag } from '../../platform/jobs/index.ts'
import { outboxStates } from '../../platform/mail/index.ts'

/** What the front page tells about the service now. Figures only; nothing about any author. */
export interface Health {
  database: { version: string; ms: number }
  jobs: JobLag
  mail: { waiting: number; dead: number; hasServer: boolean }
  stories: Pick<QueueAge, 'waiting' | 'oldestDays'>
  process: { seconds: number; version: string; megabytes: number }
}

/** From when on a figure needs the operator. */
export const limits = { jobSeconds: 300, storyDays: 3 } as const

export async function readHealth(app: App): Promise<Health> {
  const database = await askDatabase(app)
  const [jobs, mail, stories] = await Promise.all([
    jobLag(app.db),
    outboxStates(app.db),
    queueAge(app.db, dayOf(app.clock.now())),
  ])
  return {
    database,
    jobs,
    mail: { waiting: mail.waiting, dead: mail.dead, hasServer: app.config.smtpUrl !== null },
    stories,
    process: {
      seconds: Math.round(process.uptime()),
      version: process.versions.node,
      megabytes: Math.round(process.memoryUsage.rss() / 1_048_576),
    },
  }
}

async function askDatabase({ db }: App): Promise<Health['database']> {
  const began = performance.now()
  const { rows } = await sql<{
    version: string
  }>`select current_setting('server_version') as version`.execute(db)
  return { version: rows[0]?.version ?? '', ms: Math.ceil(performance.now() - began) }
}

/** Which parts need the operator. */
export function troubles({ jobs, mail, stories }: Health): ('jobs' | 'mail' | 'stories')[] {
  const found = {
    jobs: jobs.oldestSeconds > limits.jobSeconds || jobs.failed > 0,
    mail: mail.dead > 0 || (!mail.hasServer && mail.waiting > 0),
    stories: (stories.oldestDays ?? 0) > limits.storyDays,
  }
  return (['jobs', 'mail', 'stories'] as const).filter((part) => found[part])
}
