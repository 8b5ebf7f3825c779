import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { awaitedSince } from './confirm-address.ts'
import { type Contact, contactOf } from './contact.ts'

/** All that this room holds about an author, for the author. The address itself can be opened by the mailer only. */
export interface HeldAboutAuthor {
  since: Day
  lastCameOn: Day
  contact: Contact | null
  /** The day since which a new address waits to be confirmed. The address itself is kept nowhere. */
  awaitedSince: Day | null
}

export async function exportAuthor(db: Db, authorId: string, today: Day): Promise<HeldAboutAuthor> {
  const author = await db
    .selectFrom('identity.authors')
    .select(['created_on', 'last_active_on'])
    .where('id', '=', authorId)
    .executeTakeFirstOrThrow()
  return {
    since: author.created_on,
    lastCameOn: author.last_active_on,
    contact: await contactOf(db, authorId),
    awaitedSince: await awaitedSince(db, authorId, today),
  }
}
