import type { Db } from '../../platform/db/index.ts'
import type { App } from '../../platform/http/index.ts'
import { digest, randomToken } from '../../platform/keys/index.ts'
import type { Work } from '../../platform/work.ts'

/** Minutes: between the two factors, without a request, and altogether (ASVS 7.3.1, 7.3.2). */
export const limits = { betweenFactors: 10, idle: 30, whole: 12 * 60 } as const

const MINUTE = 60_000

export interface NewSession {
  accountId: number
  /** `sign-on`: the organisation's own issuer said that two factors were given. */
  secondFactor: 'totp' | 'sign-on' | null
  /** The organisation that vouched for the person, whose pages are all that this session reaches. */
  throughOrganisationId?: number | null
}

/** Opens a session under a fresh random token of 256 bits, of which only the hash is kept. @returns the token */
export async function openSession(
  work: Work,
  { accountId, secondFactor, throughOrganisationId = null }: NewSession,
): Promise<string> {
  const token = randomToken()
  const now = work.clock.now()
  const minutes = secondFactor ? limits.whole : limits.betweenFactors
  await work.db
    .insertInto('staff.sessions')
    .values({
      token_hash: digest(token),
      account_id: accountId,
      started_at: now,
      last_seen_at: now,
      expires_at: new Date(now.getTime() + minutes * MINUTE),
      second_factor: secondFactor,
      through_organisation_id: throughOrganisationId,
    })
    .execute()
  return token
}

/** Ends everything that an account has open. */
export async function endSessionsOf(work: Work, accountId: number): Promise<void> {
  await openSessions(work).where('account_id', '=', accountId).execute()
}

/** Ends one session by the hash of its token, if it is this account's own. */
export async function endSession(
  work: Work,
  { accountId, tokenHash }: { accountId: number; tokenHash: Buffer },
): Promise<void> {
  await openSessions(work).where('account_id', '=', accountId).where('token_hash', '=', tokenHash).execute()
  await work.audit({ actor: `account ${accountId}`, verb: 'signed out', subject: `account ${accountId}` })
}

function openSessions(work: Work) {
  return work.db
    .updateTable('staff.sessions')
    .set({ ended_at: work.clock.now() })
    .where('ended_at', 'is', null)
}

export interface OwnSession {
  /** Names the session in a form; it opens nothing. */
  key: string
  startedAt: Date
  lastSeenAt: Date
  isThisOne: boolean
}

/** The sessions that a person has open now, newest first. */
export async function sessionsOf(
  { db, clock }: Pick<App, 'db' | 'clock'>,
  { accountId, token }: { accountId: number; token: string },
): Promise<OwnSession[]> {
  const now = clock.now()
  const rows = await db
    .selectFrom('staff.sessions')
    .select(['token_hash', 'started_at', 'last_seen_at'])
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('second_factor', 'is not', null)
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', new Date(now.getTime() - limits.idle * MINUTE))
    .orderBy('started_at', 'desc')
    .execute()
  const own = digest(token)
  return rows.map((row) => ({
    key: row.token_hash.toString('base64url'),
    startedAt: row.started_at,
    lastSeenAt: row.last_seen_at,
    isThisOne: row.token_hash.equals(own),
  }))
}

/** The session behind a token while it is neither ended, expired nor idle for too long. */
export function liveSession(db: Db, token: string, now: Date) {
  return db
    .selectFrom('staff.sessions')
    .select(['account_id', 'last_seen_at', 'second_factor', 'through_organisation_id'])
    .where('token_hash', '=', digest(token))
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', new Date(now.getTime() - limits.idle * MINUTE))
}

/** Notes that a session is in use, at most once a minute: without it, nobody could tell that it fell idle. */
export async function noteSeen(
  db: Db,
  token: string,
  { lastSeen, now }: { lastSeen: Date; now: Date },
): Promise<void> {
  if (now.getTime() - lastSeen.getTime() < MINUTE) return
  await db
    .updateTable('staff.sessions')
    .set({ last_seen_at: now })
    .where('token_hash', '=', digest(token))
    .execute()
}
