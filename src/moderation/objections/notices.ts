import { authorContact, mailAuthor } from '../../authors/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import { sayDay } from '../../platform/i18n/index.ts'
import { keepSealed, queueMail } from '../../platform/mail/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { policySections } from '../policy-sections.ts'
import { holdObjection } from './hold.ts'
import { lockObjection, type Objection } from './objections.queries.ts'
import { authorAnswersBy, dueAfterDay, endOf } from './rules.ts'
import { t } from './words.ts'

/**
 * Sends a notice to the author, on their own page and by a mail that says only that something waits. Who they are is told
 * to nobody; they have five whole days. @throws Refusal 409 when there is no way to reach them
 */
export async function sendToAuthor(work: Work, objectionId: number, by: StaffViewer): Promise<void> {
  const notice = await holdObjection(work, objectionId, by)
  if (notice.kind !== 'notice') throw new Refusal(t('onlyNotices'), 409)
  if (notice.stage !== 'waiting') throw new Refusal(t('sentAlready'), 409)
  if (!notice.authorId || !(await canBeReached(work, notice.authorId)))
    throw new Refusal(t('noWayToAuthor'), 409)
  const authorBy = authorAnswersBy(work.today)
  await work.db
    .updateTable('content.defamation_notices')
    .set({ forwarded_at: work.clock.now(), author_by: authorBy })
    .where('objection_id', '=', objectionId)
    .execute()
  await moveTo(work, notice, { stage: 'with author', dueAt: endOf(authorBy) })
  const day = sayDay(authorBy)
  await mailAuthor(work, notice.authorId, {
    template: 'authorNotice',
    params: { by: day, section: policySections.notice },
  })
  await tellWhoComplained(work, notice, { template: 'noticeForwarded', params: { day } })
  await audit(work, `account ${by.accountId}`, { verb: 'sent to the author', objectionId })
}

/** Whether a notice could be sent to the author of a story. Tells nothing but that. */
export async function canBeReached({ db }: Pick<Work, 'db'>, authorId: string): Promise<boolean> {
  const contact = await authorContact.contactOf(db, authorId)
  return contact?.wantsUpdates === true && !contact.undeliverable
}

export type NoticeAnswer =
  | { wish: 'remove' }
  | { wish: 'keep'; name: string; address: string; shares: boolean }

/**
 * The author answers a notice: the words may go, or they stand by them and give name and postal address, as the law asks.
 * Both are sealed at once; nobody here can read them. Whose story it is has been checked by the caller.
 * @throws Refusal 409 when nothing is asked now, or the time is over
 */
export async function answerNotice(
  work: Work,
  { objectionId, storyId, answer }: { objectionId: number; storyId: number; answer: NoticeAnswer },
): Promise<void> {
  const notice = await lockObjection(work.db, objectionId)
  if (!notice || notice.storyId !== storyId || notice.kind !== 'notice') throw new Refusal(t('missing'), 404)
  if (notice.stage !== 'with author' || notice.dueAt <= work.clock.now())
    throw new Refusal(t('tooLateToAnswer'), 409)
  await work.db
    .updateTable('content.defamation_notices')
    .set({ ...(await answerColumns(work, answer)), author_answered_on: work.today })
    .where('objection_id', '=', objectionId)
    .execute()
  await moveTo(work, notice, { stage: 'answered', dueAt: dueAfterDay(work.today, notice.nation) })
  await audit(work, 'author', { verb: 'answered a notice', objectionId, details: { wish: answer.wish } })
}

async function answerColumns(work: Work, answer: NoticeAnswer) {
  if (answer.wish === 'remove') return { author_wish: answer.wish }
  const params = { authorName: answer.name, authorAddress: answer.address }
  return {
    author_wish: answer.wish,
    author_shares: answer.shares,
    author_part: await keepSealed(work, { params }),
  }
}

/** Moves an open objection along, with its next deadline; reminders begin again. */
export async function moveTo(
  work: Work,
  { id }: Objection,
  { stage, dueAt }: { stage: 'with author' | 'answered' | 'silent'; dueAt: Date },
): Promise<void> {
  await work.db
    .updateTable('content.objections')
    .set({ stage, due_at: dueAt, reminded: 0 })
    .where('id', '=', id)
    .execute()
}

/** Writes to somebody who asked us to look again, if they want to hear. Their address opens with the mailer's key alone. */
export async function tellWhoComplained(
  work: Work,
  { contactPart, storyPublicId }: Objection,
  mail: { template: string; params: Record<string, string>; encloses?: readonly number[] },
): Promise<void> {
  if (contactPart === null) return
  const params = { story: storyPublicId, ...mail.params }
  await queueMail(work, { to: { enclosed: contactPart }, ...mail, params })
}

interface Line {
  verb: string
  objectionId: number
  details?: Record<string, unknown>
}

function audit(
  work: Work,
  actor: Parameters<Work['audit']>[0]['actor'],
  { verb, objectionId, details }: Line,
): Promise<void> {
  return work.audit({ actor, verb, subject: `objection ${objectionId}`, ...(details ? { details } : {}) })
}
