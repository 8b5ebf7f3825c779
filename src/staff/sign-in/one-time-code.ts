import { Secret, TOTP } from 'otpauth'
import { lock, unlock } from '../../platform/keys/index.ts'
import type { Work } from '../../platform/work.ts'

type Ground = Pick<Work, 'keys'>

const PERIOD = 30

/** A new shared secret of 160 bits, as the base-32 text that people can type (RFC 6238, RFC 4226 §4). */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** Locks a secret to its account; it never lies plain in the database (ASVS 13.3.1). */
export function lockSecret({ keys }: Ground, accountId: number, secret: string): Buffer {
  return lock(secret, keys.derive('totp'), `second factor of account ${accountId}`)
}

export function unlockSecret({ keys }: Ground, accountId: number, locked: Buffer): string {
  return unlock(locked, keys.derive('totp'), `second factor of account ${accountId}`)
}

/** The address that an authenticator app reads from the QR code. */
export function secretAddress(secret: string, label: { issuer: string; email: string }): string {
  return totp(secret, { issuer: label.issuer, label: label.email }).toString()
}

/**
 * The 30-second step that a code belongs to: now, one before or one after. A step that was used before does not count again
 * (ASVS 6.5.1).
 * @returns the step, or null when the code fits none
 */
export function stepOfCode(
  secret: string,
  code: string,
  { at, lastStep }: { at: Date; lastStep: number },
): number | null {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const moved = totp(secret).validate({ token, timestamp: at.getTime(), window: 1 })
  if (moved === null) return null
  const step = stepAt(at) + moved
  return step > lastStep ? step : null
}

/** The code to type next: the one of now, or the following one where the one of now has been used. */
export function nextCode(secret: string, at: Date, lastStep = 0): string {
  const step = Math.max(stepAt(at), lastStep + 1)
  return totp(secret).generate({ timestamp: step * PERIOD * 1000 })
}

function stepAt(time: Date): number {
  return Math.floor(time.getTime() / 1000 / PERIOD)
}

function totp(secret: string, label: { issuer?: string; label?: string } = {}): TOTP {
  return new TOTP({
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD,
    ...label,
  })
}
