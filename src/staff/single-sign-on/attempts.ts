import type { App } from '../../platform/http/index.ts'
import { digest, lock, randomToken, unlock } from '../../platform/keys/index.ts'
import type { Work } from '../../platform/work.ts'

const MINUTES = 10

/** What somebody carries to the issuer and back. */
export interface Way {
  /** Comes back in the address. */
  state: string
  /** Stays in the browser that set out; a way that somebody else walks to its end leads nowhere. */
  browser: string
  nonce: string
  /** The secret half of PKCE (RFC 7636). */
  verifier: string
}

/** Writes down that a browser sets out to an issuer. */
export async function setOut(
  work: Work,
  { connectionId, next }: { connectionId: number; next: string },
): Promise<Way> {
  const way = { state: randomToken(), browser: randomToken(), nonce: randomToken(), verifier: randomToken() }
  await work.db
    .insertInto('staff.sign_on_attempts')
    .values({
      state_hash: digest(way.state),
      browser_hash: digest(way.browser),
      connection_id: connectionId,
      nonce: way.nonce,
      verifier: lock(way.verifier, work.keys.derive('single sign-on'), way.state),
      next_path: next,
      expires_at: new Date(work.clock.now().getTime() + MINUTES * 60_000),
    })
    .execute()
  return way
}

/** A way that has come to its end. */
export interface Walked {
  connectionId: number
  nonce: string
  verifier: string
  next: string
}

/**
 * Ends a way, once: the same return again, one that came too late, or one in another browser than set out gives null.
 * @param connectionId the issuer whose own return address was used, so that no issuer can answer for another (RFC 9700 §4.4)
 */
export async function comeBack(
  work: Work,
  { state, browser, connectionId }: { state: string; browser: string; connectionId: number },
): Promise<Walked | null> {
  const now = work.clock.now()
  const row = await work.db
    .updateTable('staff.sign_on_attempts')
    .set({ spent_at: now })
    .where('state_hash', '=', digest(state))
    .where('browser_hash', '=', digest(browser))
    .where('connection_id', '=', connectionId)
    .where('spent_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['nonce', 'verifier', 'next_path'])
    .executeTakeFirst()
  if (!row) return null
  const verifier = unlock(row.verifier, work.keys.derive('single sign-on'), state)
  return { connectionId, nonce: row.nonce, verifier, next: row.next_path }
}

/** The path to which an issuer sends people back; each organisation has its own. */
export function returnPath({ organisation }: { organisation: { code: string } }): string {
  return `/backstage/sign-in/return/${encodeURIComponent(organisation.code)}`
}

export function returnAddress(
  { config }: Pick<App, 'config'>,
  connection: { organisation: { code: string } },
): string {
  return `${config.staffUrl}${returnPath(connection)}`
}
