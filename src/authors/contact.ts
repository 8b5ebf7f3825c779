import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { Work } from '../platform/work.ts'
import { askToConfirm, withdrawRequests } from './confirm-address.ts'

export { askToConfirm, awaitedSince, confirmAddress, isConfirmable } from './confirm-address.ts'
/** An address opened by two people at the command line; the web has no right to it. */
export * as disclosure from './disclosure/index.ts'
export { stopMails } from './mail-author.ts'

/** What the web can say of an author's address: that there is one, never what it is. */
export interface Contact {
  wantsUpdates: boolean
  undeliverable: boolean
  keptSince: Day
}

export async function contactOf(db: Db, authorId: string): Promise<Contact | null> {
  const row = await db
    .selectFrom('identity.contacts')
    .select(['wants_updates', 'undeliverable', 'created_on'])
    .where('author_id', '=', authorId)
    .executeTakeFirst()
  return row
    ? { wantsUpdates: row.wants_updates, undeliverable: row.undeliverable, keptSince: row.created_on }
    : null
}

export type ContactWish = { address: string } | { updates: boolean } | 'forget address'

/**
 * Changes how whoever came in may be reached: mails or none, the address gone, or another one. A new address counts once it is
 * confirmed; until then the one from before stays.
 */
export async function changeContact(
  work: Work,
  authorIds: readonly string[],
  wish: ContactWish,
): Promise<void> {
  if (wish === 'forget address') {
    await withdrawRequests(work, authorIds)
    await work.db.deleteFrom('identity.contacts').where('author_id', 'in', authorIds).execute()
  } else if ('address' in wish) await askToConfirm(work, authorIds, wish.address)
  else await setUpdates(work, authorIds, wish.updates)
  await work.audit({ actor: 'author', verb: 'changed contact', subject: 'an author' })
}

async function setUpdates(work: Work, authorIds: readonly string[], wants_updates: boolean): Promise<void> {
  await work.db
    .updateTable('identity.contacts')
    .set({ wants_updates, warned_on: null })
    .where('author_id', 'in', authorIds)
    .execute()
}
