import type { Ground } from '../app.ts'
import { systemClock } from '../platform/clock/index.ts'
import { connect } from '../platform/db/index.ts'
import { JobBoard } from '../platform/jobs/index.ts'
import {
  type MailGround,
  openTransport,
  recentMails,
  type ShownMail,
  sweepOutbox,
} from '../platform/mail/index.ts'
import { storyVisibility } from '../stories/index.ts'
import { mailerJobs, mailTemplates } from '../wiring.ts'
import type { Running } from './process.ts'

/** Sends what waits in the outbox. It alone holds the key that opens an author's address. */
export async function startMailer({
  config,
  keys,
  databaseUrl,
  clock = systemClock,
}: Ground): Promise<Running & { recentMails: () => Promise<ShownMail[]> }> {
  const db = connect(databaseUrl, { role: 'hearback_mailer', max: 3 })
  const jobs = new JobBoard(databaseUrl, 'hearback_mailer', { supervise: true })
  await jobs.start()
  const transport = openTransport(config.smtpUrl)
  const ground: MailGround = {
    db,
    config,
    clock,
    keys,
    jobs,
    templates: mailTemplates,
    transport,
    isPublic: storyVisibility.isPublicNow,
  }
  await jobs.listen(ground, mailerJobs)
  await sweepOutbox(ground)
  return {
    recentMails: () => recentMails(ground),
    async stop() {
      await jobs.stop()
      transport?.close()
      await db.destroy()
    },
  }
}
