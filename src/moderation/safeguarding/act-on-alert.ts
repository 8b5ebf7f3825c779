import type { StaffViewer } from '../../platform/auth/index.ts'
import { say } from '../../platform/i18n/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { storyActs } from '../../stories/index.ts'
import { isIndependentOf } from '../rules.ts'
import { organisationsOf } from '../story.queries.ts'
import { callNext, type OpenAlert, openAlertOf, raiseAlert } from './raise-alert.ts'
import type { Level, Outcome, Told } from './rules.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** Raises an alert by hand, for what no aid has seen. */
export async function raiseByHand(
  work: Work,
  { storyId, level, why }: { storyId: number; level: Level; why: string },
  by: StaffViewer,
): Promise<void> {
  await holdConcerned(work, storyId, by)
  await raiseAlert(work, { storyId, kinds: [], level, why, raisedBy: by.accountId })
}

/** Takes an alert: nobody else is called from now on. @throws Refusal 409 when it is closed or somebody has it */
export async function takeAlert(work: Work, storyId: number, by: StaffViewer): Promise<void> {
  const alert = await holdOpen(work, storyId, by)
  if (alert.acknowledged_by !== null && alert.acknowledged_by !== by.accountId)
    throw new Refusal(t('taken'), 409)
  await keepTaken(work, alert, by)
}

async function keepTaken(work: Work, alert: OpenAlert, by: StaffViewer): Promise<void> {
  if (alert.acknowledged_by === by.accountId) return
  await work.db
    .updateTable('content.safeguarding_alerts')
    .set({ acknowledged_by: by.accountId, acknowledged_at: work.clock.now() })
    .where('id', '=', alert.id)
    .execute()
  await audit(work, alert, { by, verb: 'took the safeguarding alert' })
}

/** Gives an alert back, without a reason: the next person is called at once. */
export async function handOnAlert(work: Work, storyId: number, by: StaffViewer): Promise<void> {
  const alert = await holdOpen(work, storyId, by)
  if (alert.acknowledged_by !== by.accountId) throw new Refusal(t('notYours'), 409)
  await work.db
    .updateTable('content.safeguarding_alerts')
    .set({ acknowledged_by: null, acknowledged_at: null })
    .where('id', '=', alert.id)
    .execute()
  await audit(work, alert, { by, verb: 'handed the safeguarding alert on' })
  await callNext(work, alert.id)
}

/** Says how soon somebody must act. */
export async function setLevel(
  work: Work,
  { storyId, level }: { storyId: number; level: Level },
  by: StaffViewer,
): Promise<void> {
  const alert = await holdOpen(work, storyId, by)
  if (alert.level === level) return
  await work.db.updateTable('content.safeguarding_alerts').set({ level }).where('id', '=', alert.id).execute()
  await audit(work, alert, { by, verb: 'changed the level of the safeguarding alert', details: { level } })
}

export interface Escalation {
  storyId: number
  told: Told
  /** Their name or office, where it says more than the kind. */
  toldWhom: string
  what: string
  /** When it was done, in plain words. */
  doneAt: string
}

/** Writes down what was done and who was told. The record only grows. Whoever writes has the alert in hand. */
export async function recordEscalation(work: Work, done: Escalation, by: StaffViewer): Promise<void> {
  await holdConcerned(work, done.storyId, by)
  await work.db
    .insertInto('content.safeguarding_records')
    .values({
      story_id: done.storyId,
      told: done.told,
      told_whom: done.toldWhom,
      what: done.what,
      done_at: done.doneAt,
      account_id: by.accountId,
      recorded_at: work.clock.now(),
    })
    .execute()
  await work.audit({
    actor: `account ${by.accountId}`,
    verb: 'wrote down an escalation',
    subject: `story ${done.storyId}`,
    details: { told: done.told },
  })
  const alert = await openAlertOf(work, done.storyId)
  if (alert && alert.acknowledged_by === null) await keepTaken(work, alert, by)
}

/**
 * Ends an alert with how it ended. @throws Refusal 422 when the right people are said to know and nobody wrote down who
 */
export async function closeAlert(
  work: Work,
  { storyId, outcome }: { storyId: number; outcome: Outcome },
  by: StaffViewer,
): Promise<void> {
  const alert = await holdOpen(work, storyId, by)
  if (outcome === 'seen to' && !(await hasRecord(work, storyId))) throw new Refusal(t('recordFirst'), 422)
  await keepTaken(work, alert, by)
  await close(work, alert, { outcome, by })
}

/** The same when the marked words of a concern have been looked at, each with a reason. An alert without a record stays open. */
export async function closeByMarks(
  work: Work,
  { storyId, reasons }: { storyId: number; reasons: readonly string[] },
  by: StaffViewer,
): Promise<void> {
  const alert = await openAlertOf(work, storyId)
  const outcome = (['seen to', 'long over', 'not meant'] as const).find((one) => reasons.includes(one))
  if (!alert || alert.raised_by !== null || !outcome) return
  await keepTaken(work, alert, by)
  if (outcome !== 'seen to' || (await hasRecord(work, storyId))) await close(work, alert, { outcome, by })
}

async function close(
  work: Work,
  alert: OpenAlert,
  { outcome, by }: { outcome: Outcome; by: StaffViewer },
): Promise<void> {
  await work.db
    .updateTable('content.safeguarding_alerts')
    .set({ closed_by: by.accountId, closed_at: work.clock.now(), outcome })
    .where('id', '=', alert.id)
    .execute()
  await audit(work, alert, { by, verb: 'closed the safeguarding alert', details: { outcome } })
}

/** A story goes out only when its alert has ended. @throws Refusal 409 */
export async function checkNoOpenAlert(work: Work, storyId: number): Promise<void> {
  if (await openAlertOf(work, storyId)) throw new Refusal(t('alertOpen'), 409)
}

async function hasRecord(work: Work, storyId: number): Promise<boolean> {
  const row = await work.db
    .selectFrom('content.safeguarding_records')
    .select('id')
    .where('story_id', '=', storyId)
    .executeTakeFirst()
  return row !== undefined
}

async function holdOpen(work: Work, storyId: number, by: StaffViewer): Promise<OpenAlert> {
  await holdConcerned(work, storyId, by)
  const alert = await openAlertOf(work, storyId)
  if (!alert) throw new Refusal(t('noAlert'), 409)
  return alert
}

/** A story that its author has taken back may still be about somebody in danger, so it can be acted on. */
async function holdConcerned(work: Work, storyId: number, by: StaffViewer): Promise<void> {
  await storyActs.lockStory(work, storyId)
  if (!isIndependentOf(by, await organisationsOf(work.db, storyId)))
    throw new Refusal(t('ownOrganisation'), 403)
}

interface Audited {
  by: StaffViewer
  verb: string
  details?: Record<string, unknown>
}

function audit(work: Work, alert: OpenAlert, { by, verb, details }: Audited): Promise<void> {
  return work.audit({
    actor: `account ${by.accountId}`,
    verb,
    subject: `story ${alert.story_id}`,
    details: { alert: alert.id, ...details },
  })
}
