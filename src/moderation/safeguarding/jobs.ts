import { whenever } from '../../platform/jobs/index.ts'
import { runWork, type Work, type WorkGround } from '../../platform/work.ts'
import { climbAlert } from './climb.ts'
import { callNext } from './raise-alert.ts'

export const climbAlertJob = whenever<WorkGround, { alertId: number; rung: number }>(
  climbAlert,
  { process: 'worker' },
  (ground, unanswered) => runWork(ground, (work) => climbUnlessTaken(work, unanswered)),
)

async function climbUnlessTaken(
  work: Work,
  { alertId, rung }: { alertId: number; rung: number },
): Promise<void> {
  const alert = await work.db
    .selectFrom('content.safeguarding_alerts')
    .select(['acknowledged_at', 'closed_at'])
    .where('id', '=', alertId)
    .forUpdate()
    .executeTakeFirst()
  if (!alert || alert.acknowledged_at || alert.closed_at) return
  const { last } = await work.db
    .selectFrom('content.safeguarding_calls')
    .select((eb) => eb.fn.coalesce(eb.fn.max('rung'), eb.lit(0)).as('last'))
    .where('alert_id', '=', alertId)
    .executeTakeFirstOrThrow()
  if (Number(last) === rung) await callNext(work, alertId)
}
