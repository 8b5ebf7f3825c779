import type { Day } from '../clock/index.ts'
import type { Db } from '../db/index.ts'
import { Refusal } from '../refusal.ts'
import type { Actor, Work } from '../work.ts'
import { sendMail } from './outbox.ts'

export type OutboxState = 'waiting' | 'sent' | 'dead' | 'dropped'

/** A mail that could not be delivered, without anything that says to whom. */
export interface DeadMail {
  id: number
  template: string
  createdOn: Day
  attempts: number
  lastError: string
}

/** How many mails are in each state. */
export async function outboxStates(db: Db): Promise<Record<OutboxState, number>> {
  const rows = await db
    .selectFrom('ops.outbox')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  const counts = { waiting: 0, sent: 0, dead: 0, dropped: 0 }
  for (const { state, count } of rows) counts[state] = Number(count)
  return counts
}

/** The mails that were given up, newest first, at most 200. */
export function deadMails(db: Db): Promise<DeadMail[]> {
  return db
    .selectFrom('ops.outbox')
    .select((eb) => [
      'id',
      'template',
      'created_on as createdOn',
      'attempts',
      eb.fn.coalesce('last_error', eb.val('')).as('lastError'),
    ])
    .where('state', '=', 'dead')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
}

/** Gives a mail that was given up another round of tries. @throws Refusal when it is not one of them any more */
export async function tryMailAgain(
  work: Work,
  { id, sentence }: { id: number; sentence: string },
  by: Actor,
): Promise<void> {
  const mail = await work.db
    .updateTable('ops.outbox')
    .set({ state: 'waiting', attempts: 0, last_error: null })
    .where('id', '=', id)
    .where('state', '=', 'dead')
    .returning('id')
    .executeTakeFirst()
  if (!mail) throw new Refusal(sentence, 404)
  await work.send(sendMail, { outboxId: id })
  await work.audit({ actor: by, verb: 'tried a mail again', subject: `mail ${id}` })
}

/** What became of the last mail of a kind; null when there never was one. */
export async function lastMailOf(
  db: Db,
  template: string,
): Promise<{ state: OutboxState; sentOn: Day | null; error: string } | null> {
  const row = await db
    .selectFrom('ops.outbox')
    .select((eb) => ['state', 'sent_on as sentOn', eb.fn.coalesce('last_error', eb.val('')).as('error')])
    .where('template', '=', template)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}
