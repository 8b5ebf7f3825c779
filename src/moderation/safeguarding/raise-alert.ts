import { queueMail } from '../../platform/mail/index.ts'
import { holdLock, type Work } from '../../platform/work.ts'
import type { ConcernKind } from '../reading-aids/index.ts'
import { organisationsOf } from '../story.queries.ts'
import { callable } from './alerts.queries.ts'
import { climbAlert } from './climb.ts'
import { type Level, ladderOf, levelOf, minutesToAnswer, nextToCall } from './rules.ts'

export interface NewAlert {
  storyId: number
  kinds: readonly ConcernKind[]
  /** Left out, the kinds decide. */
  level?: Level
  /** A moderator's account; null where a reading aid found it. */
  raisedBy: number | null
  why?: string
}

/**
 * Raises an alert and calls the first person on duty, in the transaction in which the words came in: the mail is there
 * when the story is. Words that come later raise an open alert anew, and the call starts from the top.
 * @returns the alert's id
 */
export async function raiseAlert(work: Work, alert: NewAlert): Promise<number> {
  await holdLock(work, `safeguarding ${alert.storyId}`)
  const open = await openAlertOf(work, alert.storyId)
  const alertId = open ? await raiseAgain(work, open, alert) : await begin(work, alert)
  await work.audit({
    actor: alert.raisedBy === null ? 'system' : `account ${alert.raisedBy}`,
    verb: 'raised a safeguarding alert',
    subject: `story ${alert.storyId}`,
    details: { alert: alertId, kinds: alert.kinds },
    dayOnly: alert.raisedBy === null,
  })
  await callNext(work, alertId)
  return alertId
}

export type OpenAlert = NonNullable<Awaited<ReturnType<typeof openAlertOf>>>

/** The open alert of a story, held against everybody else. */
export function openAlertOf(work: Work, storyId: number) {
  return work.db
    .selectFrom('content.safeguarding_alerts')
    .selectAll()
    .where('story_id', '=', storyId)
    .where('closed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

async function begin(work: Work, { storyId, kinds, level, raisedBy, why }: NewAlert): Promise<number> {
  const { id } = await work.db
    .insertInto('content.safeguarding_alerts')
    .values({
      story_id: storyId,
      level: level ?? levelOf(kinds),
      kinds: [...kinds],
      raised_by: raisedBy,
      why: why ?? '',
      raised_on: work.today,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function raiseAgain(work: Work, open: OpenAlert, { kinds, level }: NewAlert): Promise<number> {
  const graver = level === 'now' || levelOf(kinds) === 'now' ? 'now' : open.level
  await work.db
    .updateTable('content.safeguarding_alerts')
    .set({
      kinds: [...new Set([...open.kinds, ...kinds])],
      level: graver,
      round: open.round + 1,
      acknowledged_by: null,
      acknowledged_at: null,
    })
    .where('id', '=', open.id)
    .execute()
  return open.id
}

/**
 * Calls the next person on the ladder by mail and sets the time after which the one after them is called. When everybody
 * has been called the round begins anew: an alert never falls silent by itself.
 */
export async function callNext(work: Work, alertId: number): Promise<void> {
  const alert = await work.db
    .selectFrom('content.safeguarding_alerts')
    .selectAll()
    .where('id', '=', alertId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const calls = await work.db
    .selectFrom('content.safeguarding_calls')
    .select(['rung', 'round', 'account_id'])
    .where('alert_id', '=', alertId)
    .orderBy('rung')
    .execute()
  const ladder = ladderOf(await callable(work.db, work.today), await organisationsOf(work.db, alert.story_id))
  const calledNow = calls.filter(({ round }) => round === alert.round).map(({ account_id }) => account_id)
  const next = nextToCall(ladder, calledNow)
  const rung = (calls.at(-1)?.rung ?? 0) + 1
  const round = next ? alert.round : alert.round + 1
  const person = next ?? ladder[0]
  if (person) {
    if (!next) await startRound(work, alertId, round)
    await call(work, { alertId, storyId: alert.story_id, level: alert.level, rung, round, ...person })
  }
  const startAfter = new Date(work.clock.now().getTime() + minutesToAnswer[alert.level] * 60_000)
  await work.send(climbAlert, { alertId, rung: person ? rung : rung - 1 }, { startAfter })
}

async function startRound(work: Work, alertId: number, round: number): Promise<void> {
  await work.db.updateTable('content.safeguarding_alerts').set({ round }).where('id', '=', alertId).execute()
}

interface Call {
  alertId: number
  storyId: number
  level: Level
  rung: number
  round: number
  accountId: number
}

async function call(work: Work, { alertId, storyId, level, rung, round, accountId }: Call): Promise<void> {
  await work.db
    .insertInto('content.safeguarding_calls')
    .values({ alert_id: alertId, rung, round, account_id: accountId, called_on: work.today })
    .execute()
  await work.audit({
    actor: 'system',
    verb: 'called for a safeguarding alert',
    subject: `story ${storyId}`,
    details: { alert: alertId, account: accountId, call: rung },
    dayOnly: true,
  })
  await queueMail(work, {
    to: { account: accountId },
    template: 'safeguardingAlert',
    params: { story: storyId, level, call: rung },
  })
}
