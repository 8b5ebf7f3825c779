import { lock, unlock } from '../platform/keys/index.ts'
import { queueMail } from '../platform/mail/index.ts'
import type { Work } from '../platform/work.ts'

const PURPOSE = 'stop mails'

/** The mails that tell an author that something is new. */
export type AuthorNews =
  | 'authorUpdate'
  | 'authorAsked'
  | 'authorNotice'
  | 'contactEnding'
  | 'addressDisclosed'

/** Writes to an author, if they gave an address and want to hear; otherwise nothing is queued. */
export async function mailAuthor(
  work: Work,
  authorId: string,
  news: AuthorNews | { template: AuthorNews; whilePublic?: number; params?: Record<string, string> },
): Promise<void> {
  const contact = await work.db
    .selectFrom('identity.contacts')
    .select('author_id')
    .where('author_id', '=', authorId)
    .where('wants_updates', '=', true)
    .where('undeliverable', '=', false)
    .executeTakeFirst()
  if (!contact) return
  await queueMail(work, {
    to: { author: authorId },
    ...(typeof news === 'string' ? { template: news } : news),
    secrets: { stop: stopToken(work, authorId) },
  })
}

/** Names an author for one purpose and to nobody but us: it stops mails, and can do nothing else, for ever. */
function stopToken({ keys }: Work, authorId: string): string {
  return lock(authorId, keys.derive(PURPOSE), PURPOSE).toString('base64url')
}

/** Stops the mails of whoever holds this token. @returns false for a token that is not ours */
export async function stopMails(work: Work, token: string): Promise<boolean> {
  const authorId = authorOf(work, token)
  if (!authorId) return false
  await work.db
    .updateTable('identity.contacts')
    .set({ wants_updates: false })
    .where('author_id', '=', authorId)
    .execute()
  return true
}

function authorOf({ keys }: Work, token: string): string | null {
  try {
    return unlock(Buffer.from(token, 'base64url'), keys.derive(PURPOSE), PURPOSE)
  } catch {
    return null
  }
}
