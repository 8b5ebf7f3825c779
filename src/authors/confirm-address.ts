import { sql } from 'kysely'
import { addDays, type Day, dayOf } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { App } from '../platform/http/index.ts'
import { digest, lock, unlock } from '../platform/keys/index.ts'
import { queueMail } from '../platform/mail/index.ts'
import type { Work } from '../platform/work.ts'
import { keepContact, lookupOf } from './create-author.ts'

/** Days that somebody has to confirm an address; what was asked for is forgotten after that. */
export const CONFIRM_DAYS = 7

/** Mails of this kind that one address, or one author, may cause in a day. */
const MAILS_A_DAY = 5

const PURPOSE = 'confirm address'
const TEMPLATE = 'confirmAddress'

/**
 * Asks by mail whether an address is theirs. Until they press the button nothing else goes there, nobody comes in by it, and it
 * is kept nowhere but in the mail: the link carries it, locked. Whether the address is known makes no difference to anything.
 */
export async function askToConfirm(work: Work, authorIds: readonly string[], email: string): Promise<void> {
  await withdrawRequests(work, authorIds)
  const link = lock(email, work.keys.derive(PURPOSE), PURPOSE).toString('base64url')
  const request = { link_hash: digest(link), lookup: lookupOf(work, email), asked_on: work.today }
  const isFlood = (await askedToday(work, authorIds, request.lookup)) >= MAILS_A_DAY
  await work.db
    .insertInto('identity.address_requests')
    .values(authorIds.map((author_id) => ({ author_id, ...request })))
    .execute()
  if (isFlood) return
  await queueMail(work, {
    to: { typed: email, author: authorIds[0] },
    template: TEMPLATE,
    secrets: { link },
    expiresAt: new Date(`${addDays(work.today, CONFIRM_DAYS + 1)}T00:00:00Z`),
  })
}

/** Whether a mailed link can still confirm its address. Asking changes nothing: mail programs open every link they see. */
export async function isConfirmable({ db, clock }: App, link: string): Promise<boolean> {
  const row = await openRequests(db, dayOf(clock.now()))
    .select('author_id')
    .where('link_hash', '=', digest(link))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Takes a mailed link at its word: from now on its address is their author's. @returns false for a link that has ended */
export async function confirmAddress(work: Work, link: string): Promise<boolean> {
  const email = addressIn(work, link)
  if (!email) return false
  const confirmed = await work.db
    .updateTable('identity.address_requests')
    .set({ open: false })
    .where('link_hash', '=', digest(link))
    .where('open', '=', true)
    .where('asked_on', '>=', addDays(work.today, -CONFIRM_DAYS))
    .returning('author_id')
    .execute()
  for (const { author_id } of confirmed) await keepContact(work, author_id, email)
  if (confirmed.length === 0) return false
  await work.audit({ actor: 'author', verb: 'confirmed an address', subject: 'an author' })
  return true
}

/** The day since which an author's new address waits to be confirmed; null when none does. */
export async function awaitedSince(db: Db, authorId: string, today: Day): Promise<Day | null> {
  const row = await openRequests(db, today)
    .select('asked_on')
    .where('author_id', '=', authorId)
    .executeTakeFirst()
  return row?.asked_on ?? null
}

/** Ends what was asked for before: only the newest address can be confirmed, and a mail that has not left stays here. */
export async function withdrawRequests(work: Work, authorIds: readonly string[]): Promise<void> {
  await work.db
    .updateTable('identity.address_requests')
    .set({ open: false })
    .where('author_id', 'in', authorIds)
    .where('open', '=', true)
    .execute()
  await work.db
    .updateTable('ops.outbox')
    .set({ state: 'dropped', sealed: null })
    .where('to_author', 'in', authorIds)
    .where('template', '=', TEMPLATE)
    .where('state', '=', 'waiting')
    .execute()
}

function openRequests(db: Db, today: Day) {
  return db
    .selectFrom('identity.address_requests')
    .where('open', '=', true)
    .where('asked_on', '>=', addDays(today, -CONFIRM_DAYS))
}

async function askedToday(
  { db, today }: Work,
  authorIds: readonly string[],
  lookup: Buffer,
): Promise<number> {
  const { asked } = await db
    .selectFrom('identity.address_requests')
    .select(sql<number>`count(distinct link_hash)::int`.as('asked'))
    .where('asked_on', '=', today)
    .where((eb) => eb.or([eb('lookup', '=', lookup), eb('author_id', 'in', authorIds)]))
    .executeTakeFirstOrThrow()
  return asked
}

function addressIn({ keys }: Work, link: string): string | null {
  try {
    return unlock(Buffer.from(link, 'base64url'), keys.derive(PURPOSE), PURPOSE)
  } catch {
    return null
  }
}
