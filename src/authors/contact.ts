import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { Work } from '../platform/work.ts'
import { keepContact } from './create-author.ts'

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

/** Changes how an author may be reached: another address, mails or none, or the address gone. */
export async function changeContact(work: Work, authorId: string, wish: ContactWish): Promise<void> {
  if (wish === 'forget address') {
    await work.db.deleteFrom('identity.contacts').where('author_id', '=', authorId).execute()
  } else if ('address' in wish) {
    await keepContact(work, authorId, wish.address)
    await setUpdates(work, authorId, true)
  } else await setUpdates(work, authorId, wish.updates)
  await work.audit({ actor: 'author', verb: 'changed contact', subject: 'an author' })
}

async function setUpdates(work: Work, authorId: string, wants_updates: boolean): Promise<void> {
  await work.db
    .updateTable('identity.contacts')
    .set({ wants_updates, warned_on: null })
    .where('author_id', '=', authorId)
    .execute()
}
