import { timingSafeEqual } from 'node:crypto'
import type { Keys } from '../platform/keys/index.ts'
import { newToken } from './visitor-token.ts'

/** How somebody came in. A link proves that the address is theirs; a code proves one story. */
export type Entrance = 'code' | 'link'

const SESSION_MINUTES = 120
const LINK_MINUTES = 10
const FORM = /^([\w-]{43})\.([0-9a-z]{6,9})\.(code|link)\.([\w-]{43})$/

/** A session's cookie: random bits, the second it ends, how it was entered, and an HMAC over all, so that no row keeps the hour. */
export function sessionToken(keys: Keys, now: Date, entrance: Entrance): string {
  return stamped({ keys, purpose: 'session' }, endsAt(now, SESSION_MINUTES), entrance)
}

/** The token of an e-mailed link, stamped the same way. */
export function linkToken(keys: Keys, now: Date): string {
  return stamped({ keys, purpose: 'sign-in link' }, endsAt(now, LINK_MINUTES), 'link')
}

/** How a session was entered; null when it is not ours or has ended. */
export function readSession(keys: Keys, now: Date, token: string): Entrance | null {
  return readStamp({ keys, purpose: 'session' }, now, token)
}

export function isLinkOpen(keys: Keys, now: Date, token: string): boolean {
  return readStamp({ keys, purpose: 'sign-in link' }, now, token) !== null
}

export function linkEndsAt(now: Date): Date {
  return endsAt(now, LINK_MINUTES)
}

interface Stamp {
  keys: Keys
  purpose: string
}

function endsAt(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000)
}

function stamped(stamp: Stamp, ends: Date, entrance: Entrance): string {
  const words = `${newToken()}.${Math.ceil(ends.getTime() / 1000).toString(36)}.${entrance}`
  return `${words}.${macOf(stamp, words)}`
}

function readStamp(stamp: Stamp, now: Date, token: string): Entrance | null {
  const [, secret, second = '', entrance, mac = ''] = FORM.exec(token) ?? []
  if (entrance !== 'code' && entrance !== 'link') return null
  const right = macOf(stamp, `${secret}.${second}.${entrance}`)
  if (!timingSafeEqual(Buffer.from(mac), Buffer.from(right))) return null
  return now.getTime() < Number.parseInt(second, 36) * 1000 ? entrance : null
}

function macOf({ keys, purpose }: Stamp, words: string): string {
  return keys.mac(purpose, words).toString('base64url')
}
