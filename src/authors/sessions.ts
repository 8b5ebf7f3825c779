import { digest } from '../platform/keys/index.ts'
import type { Work } from '../platform/work.ts'
import { moveDraft } from './drafts.ts'
import { type Entrance, sessionToken } from './session-token.ts'

/**
 * Lets an author in under a new cookie: the old one is worth nothing from now on, and a draft moves along.
 * @returns the new cookie's value, good for two hours as a session and as long as a draft lasts for the rest
 */
export async function openSession(
  work: Work,
  { authorId, entrance, oldToken }: { authorId: string; entrance: Entrance; oldToken: string },
): Promise<string> {
  const token = sessionToken(work.keys, work.clock.now(), entrance)
  await closeSession(work, oldToken)
  await work.db
    .insertInto('identity.sessions')
    .values({ token_hash: digest(token), author_id: authorId, created_on: work.today })
    .execute()
  await moveDraft(work, oldToken, token)
  await cameBack(work, authorId)
  return token
}

/** Ends a session; whoever still holds its cookie is nobody. */
export async function closeSession(work: Work, token: string): Promise<void> {
  if (!token) return
  await work.db.deleteFrom('identity.sessions').where('token_hash', '=', digest(token)).execute()
}

/** An author has come back today: the 24 months after which their address is forgotten begin again. */
async function cameBack(work: Work, authorId: string): Promise<void> {
  await work.db
    .updateTable('identity.authors')
    .set({ last_active_on: work.today })
    .where('id', '=', authorId)
    .execute()
  await work.db
    .updateTable('identity.contacts')
    .set({ warned_on: null })
    .where('author_id', '=', authorId)
    .execute()
}
