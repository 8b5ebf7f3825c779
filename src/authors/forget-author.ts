import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { Work } from '../platform/work.ts'
import { authorForgotten } from './facts.ts'

/**
 * Forgets an author (decision 8): the address, the receipt, every session and every link to what they told are gone, and cannot
 * be brought back. What they told stays. The id goes into the ledger of erasures, which is applied again after every restore.
 */
export async function forgetAuthor(work: Work, authorId: string): Promise<void> {
  await work.tell(authorForgotten, { authorId })
  await forgetMails(work, authorId)
  await work.db.deleteFrom('identity.authors').where('id', '=', authorId).execute()
  await work.db
    .insertInto('identity.erasures')
    .values({ author_id: authorId, erased_on: work.today })
    .onConflict((on) => on.doNothing())
    .execute()
  await work.audit({ actor: 'author', verb: 'was forgotten', subject: 'an author' })
}

/** What was queued for them is dropped, and what was sent no longer says to whom. */
async function forgetMails(work: Work, authorId: string): Promise<void> {
  await work.db
    .updateTable('ops.outbox')
    .set({ state: 'dropped' })
    .where('to_author', '=', authorId)
    .where('state', '=', 'waiting')
    .execute()
  await work.db
    .updateTable('ops.outbox')
    .set({ to_author: null, sealed: null })
    .where('to_author', '=', authorId)
    .execute()
}

/** The ledger: every author who was forgotten, and the day. */
export async function forgottenAuthors(db: Db): Promise<{ id: string; on: Day }[]> {
  return db
    .selectFrom('identity.erasures')
    .select(['author_id as id', 'erased_on as on'])
    .orderBy('author_id')
    .execute()
}
