import { sql } from 'kysely'
import type { Db } from '../db/index.ts'
import { job, whenever } from '../jobs/index.ts'
import type { MailGround } from './deliver.ts'
import { sendMail } from './outbox.ts'

const AT_ONCE = 500

/** Finds mails that wait without a job: those of the time before a mail server was set, and those of a restored copy. */
export const sweepMail = whenever<MailGround, object>(
  job('mail.sweep', { retryLimit: 0 }),
  { process: 'mailer', cron: '*/5 * * * *' },
  (ground) => sweepOutbox(ground),
)

/** Gives every waiting mail that has no job a new one; two mailers that sweep at once give it only one. */
export async function sweepOutbox({ db, jobs, transport, clock }: MailGround): Promise<void> {
  await dropEnded(db, clock.now())
  if (!transport) return
  await db.transaction().execute(async (inOne) => {
    await sql`select pg_advisory_xact_lock(7230413)`.execute(inOne)
    const { rows } = await sql<{ id: number }>`
      select mail.id from ops.outbox mail
      where mail.state = 'waiting' and not exists (
        select from pgboss.job waiting
        where waiting.name = ${sendMail.name} and waiting.state in ('created', 'retry', 'active')
          and (waiting.data ->> 'outboxId')::bigint = mail.id)
      order by mail.id limit ${AT_ONCE}`.execute(inOne)
    for (const { id } of rows) await jobs.send(inOne, sendMail, { outboxId: id })
  })
}

/** A link that has ended is no longer worth sending: its mail goes, and the address that was sealed in it. */
async function dropEnded(db: Db, now: Date): Promise<void> {
  await db
    .updateTable('ops.outbox')
    .set({ state: 'dropped', sealed: null })
    .where('state', '=', 'waiting')
    .where('expires_at', '<', now)
    .execute()
}
