import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The secrets that live outside the database. The web and the worker run without `mailer`. */
export interface Keys {
  /** Seals an address; cannot open one. */
  seal: { publicKey: KeyObject; id: string }
  /** Opens sealed addresses. Only the mailer (and the all-in-one process) holds it. */
  mailer: KeyObject | null
  /** HMAC-SHA256 under the pepper; `purpose` keeps one use from answering for another. */
  mac(purpose: string, words: string | Buffer): Buffer
  /** A key of 32 bytes for one purpose, made from the pepper. */
  derive(purpose: string): Buffer
}

/**
 * Reads the keys of a data folder. A process with the mailer's key makes those that are missing, readable by their owner
 * only; one without never makes a pair of its own, since nobody could open what it seals.
 */
export function openKeys(dataDir: string, wish: { withMailerKey: boolean; make?: boolean }): Keys {
  return readKeys(join(dataDir, 'keys'), wish)
}

/** The same for a folder of keys that lies anywhere, such as in a safe. */
export function readKeys(
  folder: string,
  { withMailerKey, make = withMailerKey }: { withMailerKey: boolean; make?: boolean },
): Keys {
  const files = {
    privateKey: join(folder, 'mailer.private.pem'),
    publicKey: join(folder, 'mailer.public.pem'),
    pepper: join(folder, 'pepper'),
  }
  if (make) makeMissing(folder, files)
  const needed = [files.publicKey, files.pepper, ...(withMailerKey ? [files.privateKey] : [])]
  const missing = needed.filter((file) => !existsSync(file))
  if (missing.length > 0)
    throw new KeysMissing(
      `A key is missing: ${missing.join(', ')}. Copy it from the machine where the keys were made, or start main or main-mailer there first.`,
    )
  return assemble({
    publicKey: createPublicKey(readFileSync(files.publicKey)),
    mailer: withMailerKey ? createPrivateKey(readFileSync(files.privateKey)) : null,
    pepper: Buffer.from(readFileSync(files.pepper, 'utf8').trim(), 'base64url'),
  })
}

/** Why the keys cannot be opened, in one sentence. */
export class KeysMissing extends Error {}

function makeMissing(folder: string, files: { privateKey: string; publicKey: string; pepper: string }): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(files.publicKey)) {
    const pair = generateKeyPairSync('x25519')
    writeFileSync(files.privateKey, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }), {
      mode: 0o400,
      flag: 'wx',
    })
    writeFileSync(files.publicKey, pair.publicKey.export({ type: 'spki', format: 'pem' }), {
      mode: 0o444,
      flag: 'wx',
    })
  }
  if (!existsSync(files.pepper))
    writeFileSync(files.pepper, randomBytes(32).toString('base64url'), { mode: 0o400, flag: 'wx' })
}

/** Keys that live only in memory, for tests. */
export function passingKeys(): Keys {
  const pair = generateKeyPairSync('x25519')
  return assemble({ publicKey: pair.publicKey, mailer: pair.privateKey, pepper: randomBytes(32) })
}

function assemble({
  publicKey,
  mailer,
  pepper,
}: {
  publicKey: KeyObject
  mailer: KeyObject | null
  pepper: Buffer
}): Keys {
  const id = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16)
  return {
    seal: { publicKey, id },
    mailer,
    mac: (purpose, words) => createHmac('sha256', pepper).update(purpose).update('\0').update(words).digest(),
    derive: (purpose) => Buffer.from(hkdfSync('sha256', pepper, '', purpose, 32)),
  }
}

/** SHA-256, for tokens that are long enough to need nothing slower. */
export function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** 256 random bits as 43 URL-safe characters. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url')
}

/** 128 random bits as 22 URL-safe characters: an id that may be public and carries neither time nor order. */
export function publicId(): string {
  return randomBytes(16).toString('base64url')
}
