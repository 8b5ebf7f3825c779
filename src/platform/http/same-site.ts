import { timingSafeEqual } from 'node:crypto'
import type { Keys } from '../keys/index.ts'
import type { Tokens } from './cookies.ts'

/** The form token that belongs to a visitor's cookie; null for visitors who carry none. */
export function formToken(keys: Keys, tokens: Tokens, audience: keyof Tokens): string | null {
  const token = tokens[audience]
  return token ? keys.mac('form token', token).toString('base64url') : null
}

export interface Arrival {
  fetchSite: string | undefined
  origin: string | undefined
  host: string | undefined
}

/**
 * Whether a request that changes something comes from this site's own pages (OWASP CSRF cheat sheet: fetch metadata, then origin).
 * A request with neither header is no browser that another site could have steered; it still needs the token when it has a cookie.
 */
export function comesFromHere({ fetchSite, origin, host }: Arrival): boolean {
  if (fetchSite) return fetchSite === 'same-origin' || fetchSite === 'none'
  if (!origin) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

export function carriesToken(given: string | string[] | undefined, expected: string | null): boolean {
  if (expected === null) return true
  if (typeof given !== 'string' || given.length !== expected.length) return false
  return timingSafeEqual(Buffer.from(given), Buffer.from(expected))
}
