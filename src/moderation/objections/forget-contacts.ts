import { sql } from 'kysely'
import { job, whenever } from '../../platform/jobs/index.ts'
import { runWork, type Work, type WorkGround } from '../../platform/work.ts'

/** Forgets every day how to reach those whose objection was answered long ago. */
export const forgetContacts = job<Record<string, never>>('moderation.forget-contacts', { retryLimit: 3 })

/** Whoever only asked us to look again needs no more than the answer. A notice may be asked about in court for a year. */
export const DAYS_FOR_REQUESTS = 30

export const forgetContactsJob = whenever<WorkGround, Record<string, never>>(
  forgetContacts,
  { process: 'worker', cron: '29 3 * * *' },
  (ground) => runWork(ground, forgetOldContacts),
)

/**
 * Destroys the sealed addresses of objections that were closed so many days ago, and the author's sealed name under a
 * notice. What was said and decided stays. A mail that still waits to be sent keeps its address until it has gone.
 */
async function forgetOldContacts(work: Work): Promise<void> {
  const { noticeContactDays } = work.config
  const days = sql`case when objection.kind = 'request' then least(${DAYS_FOR_REQUESTS}::int, ${noticeContactDays}::int)
    else ${noticeContactDays}::int end`
  const { rows } = await sql<{ forgotten: number }>`
    with old as (
      select objection.id, objection.contact_part, notice.author_part
      from content.objections objection left join content.defamation_notices notice on notice.objection_id = objection.id
      where objection.stage = 'closed' and objection.closed_at <= ${work.clock.now()}::timestamptz - make_interval(days => ${days})
    ), ended as (
      delete from identity.sealed_parts part
      where part.id in (select contact_part from old union select author_part from old)
        and not exists (select from ops.outbox mail where mail.state = 'waiting' and part.id = any(mail.enclosed))
      returning part.id
    ), unshared as (
      update content.defamation_notices notice set shared_email = '' from old
      where old.id = notice.objection_id and notice.shared_email <> ''
      returning notice.objection_id
    )
    select (select count(*) from ended)::int + (select count(*) from unshared)::int as forgotten`.execute(
    work.db,
  )
  const forgotten = rows[0]?.forgotten ?? 0
  if (forgotten > 0)
    await work.audit({
      actor: 'system',
      verb: 'forgot addresses',
      subject: 'objections',
      details: { forgotten },
    })
}
