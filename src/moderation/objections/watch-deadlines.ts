import { addWorkingHours, workingHoursBetween } from '../../platform/clock/index.ts'
import { sayDue } from '../../platform/i18n/index.ts'
import { job, whenever } from '../../platform/jobs/index.ts'
import { queueMails } from '../../platform/mail/index.ts'
import { runWork, type Work, type WorkGround } from '../../platform/work.ts'
import { moveTo } from './notices.ts'
import { lockObjection, type Objection, openObjections } from './objections.queries.ts'
import { remindHours } from './rules.ts'

/** Notices that an author did not answer in time, and deadlines that come near or have passed. */
export const watchDeadlines = job<Record<string, never>>('moderation.watch-deadlines', { retryLimit: 3 })

export const watchDeadlinesJob = whenever<WorkGround, Record<string, never>>(
  watchDeadlines,
  { process: 'worker', cron: '*/15 * * * *' },
  async (ground) => {
    for (const { id } of await openObjections(ground.db))
      await runWork(ground, async (work) => {
        await endSilence(work, id)
        await remind(work, id)
      })
  },
)

/** The author's days are over: the moderators have 48 working hours from there to take the words from view. */
async function endSilence(work: Work, id: number): Promise<void> {
  const notice = await lockObjection(work.db, id)
  if (notice?.stage !== 'with author' || notice.dueAt > work.clock.now()) return
  await moveTo(work, notice, { stage: 'silent', dueAt: addWorkingHours(notice.dueAt, 48, notice.nation) })
  await work.audit({ actor: 'system', verb: 'had no answer from the author', subject: `objection ${id}` })
}

/** Once before a deadline and once when it has passed, to every moderator who may deal with it. */
async function remind(work: Work, id: number): Promise<void> {
  const objection = await lockObjection(work.db, id)
  if (!objection || objection.stage === 'closed' || objection.stage === 'with author') return
  const step = stepOf(objection, work.clock.now())
  if (step <= objection.reminded) return
  await work.db.updateTable('content.objections').set({ reminded: step }).where('id', '=', id).execute()
  const to = await moderatorsFor(work, objection)
  const template = step === 2 ? 'deadlinePassed' : 'deadlineNear'
  const params = { objection: id, by: sayDue(objection.dueAt) }
  await queueMails(
    work,
    to.map((account) => ({ to: { account }, template, params })),
  )
  const verb = step === 2 ? 'missed its deadline' : 'came near its deadline'
  await work.audit({ actor: 'system', verb, subject: `objection ${id}`, details: { told: to.length } })
}

function stepOf({ dueAt, nation, kind, ground }: Objection, now: Date): 0 | 1 | 2 {
  if (now >= dueAt) return 2
  const isShort = kind === 'request' && (ground === 'privacy' || ground === 'safety')
  const lead = isShort ? remindHours / 3 : remindHours
  return workingHoursBetween(now, dueAt, nation) <= lead ? 1 : 0
}

/** Moderators who work here now and belong to none of the organisations that the story is about. */
async function moderatorsFor(work: Work, { organisationIds }: Objection): Promise<number[]> {
  const rows = await work.db
    .selectFrom('staff.platform_roles as role')
    .innerJoin('staff.accounts as account', 'account.id', 'role.account_id')
    .select('account.id')
    .distinct()
    .where('role.role', 'in', ['moderator', 'senior moderator'])
    .where('role.ended_at', 'is', null)
    .where('account.left_at', 'is', null)
    .where('account.enrolled_at', 'is not', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('staff.memberships as place')
            .select('place.id')
            .whereRef('place.account_id', '=', 'account.id')
            .where('place.ended_at', 'is', null)
            .where('place.organisation_id', 'in', organisationIds.length > 0 ? organisationIds : [0]),
        ),
      ),
    )
    .execute()
  return rows.map(({ id }) => id)
}
