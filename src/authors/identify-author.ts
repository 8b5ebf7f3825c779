import type { AuthorViewer } from '../platform/auth/index.ts'
import type { App } from '../platform/http/index.ts'
import { digest } from '../platform/keys/index.ts'
import { readSession } from './session-token.ts'

/**
 * Who an author's cookie belongs to, or null: a cookie that only keeps a draft belongs to nobody yet.
 * It says nothing about who they are: an id of our own is all there is.
 */
export async function identifyAuthor(app: App, token: string): Promise<AuthorViewer | null> {
  if (!readSession(app.keys, app.clock.now(), token)) return null
  const session = await app.db
    .selectFrom('identity.sessions')
    .select('author_id')
    .where('token_hash', '=', digest(token))
    .executeTakeFirst()
  return session ? { kind: 'author', authorId: session.author_id } : null
}
